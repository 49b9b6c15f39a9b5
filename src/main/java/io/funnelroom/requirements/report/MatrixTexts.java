package io.funnelroom.requirements.report;

import io.funnelroom.base.Translations;
import io.funnelroom.requirements.RequirementKind;
import java.util.Locale;

/** What the matrix says, in a language. */
public record MatrixTexts(Locale language) {

  String title() {
    return Translations.text(language, "matrix.title");
  }

  String importance() {
    return Translations.text(language, "matrix.importance");
  }

  String urgency() {
    return Translations.text(language, "matrix.urgency");
  }

  String quadrant(Quadrant quadrant) {
    return Translations.text(language, "matrix.quadrant." + quadrant.key());
  }

  String kind(RequirementKind kind) {
    return Translations.text(language, "matrix.kind." + kind.key());
  }

  /** All that the drawing shows of a requirement, for who cannot see it. */
  public String said(MatrixPoint point) {
    return Translations.text(
        language,
        "matrix.point",
        point.number(),
        point.title(),
        kind(point.kind()),
        point.importance(),
        point.urgency(),
        quadrant(point.quadrant()));
  }
}
