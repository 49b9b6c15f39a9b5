package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.List;

/** Many deals are gone again, as when the import that had brought them is taken back. */
public record DealsTakenBack(List<DealId> deals, PersonId by, Instant at) {}
