package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.funnelroom.requirements.search.Hit;
import io.funnelroom.requirements.search.Piece;

/** One thing that was found: its words in their context, set off, and whose they are. */
final class HitLine extends ListItem {

  HitLine(Hit hit) {
    Div words = new Div();
    words.addClassName("hit-words");
    for (Piece piece : hit.excerpt()) {
      Element part = new Element(piece.found() ? "mark" : "span");
      part.setText(piece.text());
      words.getElement().appendChild(part);
    }
    Span deal = new Span(getTranslation("search.deal", hit.deal().value(), hit.in()));
    Span of = new Span(said(hit.of()));
    Div where = new Div(deal, of);
    where.addClassName("hit-where");
    Anchor link = new Anchor(hit.address(), words, where);
    link.getElement().setAttribute("router-link", true);
    link.addClassName("hit");
    addClassName("hit-line");
    add(link);
  }

  private String said(Hit.Of of) {
    return switch (of) {
      case Hit.InNote note -> note.interview();
      case Hit.InQuote quote ->
          quote.speaker().isEmpty()
              ? getTranslation("search.quote")
              : getTranslation("search.quote.by", quote.speaker());
      case Hit.InRequirement requirement ->
          getTranslation("requirement.kind." + requirement.kind().key());
    };
  }
}
