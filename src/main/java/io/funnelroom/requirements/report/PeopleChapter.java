package io.funnelroom.requirements.report;

import io.funnelroom.deals.ChainRole;
import io.funnelroom.deals.DealContact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The customer's people, and the chain in which they decide. */
record PeopleChapter(ReportTexts texts, List<DealContact> contacts) {

  private static final List<ChainRole> CHAIN =
      List.of(ChainRole.USES, ChainRole.INFLUENCES, ChainRole.BLOCKS, ChainRole.DECIDES);

  List<ReportBlock> blocks() {
    List<ReportBlock> blocks = new ArrayList<>();
    blocks.add(new ReportBlock.Chapter(texts.text("report.people")));
    if (contacts.isEmpty()) {
      blocks.add(new ReportBlock.Remark(texts.text("report.people.none")));
      return blocks;
    }
    blocks.add(
        new ReportBlock.Table(
            Stream.of("name", "position", "role", "attitude")
                .map(field -> texts.text("contact.field." + field))
                .toList(),
            List.of(3, 4, 3, 3),
            contacts.stream()
                .map(
                    each ->
                        List.of(
                            each.called(),
                            each.name().isEmpty() ? "" : each.position(),
                            texts.role(each),
                            texts.attitude(each)))
                .toList()));
    blocks.add(new ReportBlock.Text(texts.text("report.chain", chain())));
    return blocks;
  }

  /** From those who use it to who decides; that nobody is known to decide is said, too. */
  private String chain() {
    return String.join(
        " → ",
        CHAIN.stream()
            .filter(role -> role == ChainRole.DECIDES || !of(role).isEmpty())
            .map(this::step)
            .toList());
  }

  private String step(ChainRole role) {
    String people =
        of(role).isEmpty()
            ? texts.text("report.chain.nobody")
            : texts.list(
                of(role).stream()
                    .map(each -> texts.text("report.person", each.called(), texts.attitude(each)))
                    .toList());
    return texts.text("report.fact", texts.text("contact.role." + role.key()), people);
  }

  private List<DealContact> of(ChainRole role) {
    return contacts.stream().filter(each -> each.role() == role).toList();
  }
}
