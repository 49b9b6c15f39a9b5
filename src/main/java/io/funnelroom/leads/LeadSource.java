package io.funnelroom.leads;

/**
 * Where a lead came from: a class and the team's own label ({@code 2023年XX行业展}).
 *
 * @param label empty when the class says it all
 */
public record LeadSource(SourceClass sourceClass, String label) {

  public LeadSource {
    label = label == null ? "" : label.strip();
  }
}
