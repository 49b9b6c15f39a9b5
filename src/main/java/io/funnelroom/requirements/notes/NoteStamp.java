package io.funnelroom.requirements.notes;

import io.funnelroom.team.PersonId;
import java.time.Instant;

/** Who made which version when. */
record NoteStamp(long version, PersonId by, Instant at) {}
