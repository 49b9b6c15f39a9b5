package io.funnelroom.requirements.report;

import io.funnelroom.deals.DealId;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementState;
import io.funnelroom.requirements.Requirements;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What of a deal's requirements stands in their matrix: all but those that were declined. */
@Component
public class MatrixPoints {

  private final Requirements requirements;

  MatrixPoints(Requirements requirements) {
    this.requirements = requirements;
  }

  /** The points that the viewer may see, numbered by their place in the list. */
  public List<MatrixPoint> of(Person viewer, DealId deal) {
    return of(requirements.of(viewer, deal));
  }

  static List<MatrixPoint> of(List<Requirement> list) {
    return IntStream.range(0, list.size())
        .filter(i -> list.get(i).state() != RequirementState.DECLINED)
        .mapToObj(i -> point(i + 1, list.get(i)))
        .toList();
  }

  private static MatrixPoint point(int number, Requirement requirement) {
    return new MatrixPoint(
        requirement.id().value(),
        number,
        requirement.kind(),
        requirement.title(),
        requirement.importance(),
        requirement.urgency());
  }
}
