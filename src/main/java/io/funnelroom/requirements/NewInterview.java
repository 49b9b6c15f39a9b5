package io.funnelroom.requirements;

import io.funnelroom.deals.ContactId;
import io.funnelroom.team.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An interview that somebody wants to begin.
 *
 * @param place an address, a room, a number; may be empty
 * @param questions the set whose questions the notes begin with; empty for blank notes
 */
public record NewInterview(
    String title,
    LocalDate heldOn,
    InterviewWay way,
    String place,
    List<ContactId> contacts,
    List<PersonId> colleagues,
    Optional<QuestionSetId> questions) {}
