package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.Instant;
import java.util.List;

/** Many deals are new at once, as after an import. */
public record DealsOpened(List<DealId> deals, PersonId by, Instant at) {}
