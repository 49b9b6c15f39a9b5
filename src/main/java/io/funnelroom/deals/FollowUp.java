package io.funnelroom.deals;

import io.funnelroom.team.PersonId;
import java.time.LocalDate;

/** What was talked about with the customer, when and by whom. */
public record FollowUp(LocalDate on, PersonId by, String text) {}
