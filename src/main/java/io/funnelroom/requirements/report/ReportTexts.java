package io.funnelroom.requirements.report;

import io.funnelroom.base.Translations;
import io.funnelroom.deals.DealContact;
import io.funnelroom.requirements.Requirement;
import io.funnelroom.requirements.RequirementState;
import java.util.List;
import java.util.Locale;

/** What the report says, in its language. */
record ReportTexts(Locale language) {

  String text(String key, Object... parameters) {
    return Translations.text(language, key, parameters);
  }

  String role(DealContact contact) {
    return text("contact.role." + contact.role().key());
  }

  String attitude(DealContact contact) {
    return text("contact.attitude." + contact.attitude().key());
  }

  String list(List<String> names) {
    return String.join(text("report.and"), names);
  }

  /** What a requirement weighs, who asked for it and what became of it. */
  String facts(Requirement requirement) {
    String weight = text("report.weight", requirement.importance(), requirement.urgency());
    String asked =
        requirement.askedBy().name().isEmpty()
            ? ""
            : text("report.asked-by", requirement.askedBy().name());
    String state = text("report.state." + requirement.state().key());
    String why =
        requirement.state() == RequirementState.DECLINED
            ? text("report.reason", requirement.reason())
            : "";
    return weight + asked + text("report.then", state) + why;
  }
}
