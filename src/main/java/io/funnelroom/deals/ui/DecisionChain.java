package io.funnelroom.deals.ui;

import com.vaadin.flow.component.html.Div;
import io.funnelroom.deals.DealContact;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The chain in which the customer decides, drawn from those who use it over those who influence and
 * block to who decides, each with their attitude; the same stands in words for who cannot see it.
 */
final class DecisionChain extends Div {

  private final String id;
  private final ContactColumns words;

  DecisionChain(String id, ContactColumns words) {
    this.id = id;
    this.words = words;
    addClassName("people-chain");
  }

  void show(List<DealContact> contacts) {
    setVisible(!contacts.isEmpty());
    List<ChainTier> tiers = ChainTier.of(contacts);
    getElement().setAttribute("data-steps", Integer.toString(tiers.size()));
    getElement().setProperty("innerHTML", drawn(tiers, true) + drawn(tiers, false));
  }

  private String drawn(List<ChainTier> tiers, boolean across) {
    return new ChainDrawing(across, words, getTranslation("people.chain.nobody"))
        .of(
            tiers,
            id + (across ? "-a" : "-d"),
            getTranslation("people.chain"),
            tiers.stream().map(this::said).collect(Collectors.joining("; ")));
  }

  private String said(ChainTier tier) {
    String people =
        tier.people().isEmpty()
            ? getTranslation("people.chain.nobody")
            : tier.people().stream().map(this::said).collect(Collectors.joining(", "));
    return getTranslation("people.chain.step", words.role(tier.role()), people);
  }

  private String said(DealContact contact) {
    return getTranslation(
        "people.chain.person", contact.called(), words.attitude(contact.attitude()));
  }
}
