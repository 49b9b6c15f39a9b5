package io.funnelroom.deals.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.base.ui.PersonAvatar;
import io.funnelroom.deals.DealRow;
import io.funnelroom.deals.FollowUp;
import io.funnelroom.team.People;
import java.util.List;

/** All follow-ups of one deal, the latest first: when, who, what. */
final class FollowUpsDialog extends Dialog {

  private final People people;

  FollowUpsDialog(DealRow deal, List<FollowUp> followUps, People people, Runnable add) {
    this.people = people;
    setHeaderTitle(deal.id() + " " + deal.name());
    addClassName("follow-ups-dialog");
    if (followUps.isEmpty()) {
      add(new Paragraph(getTranslation("followups.none")));
    } else {
      UnorderedList list = new UnorderedList();
      list.addClassName("follow-ups");
      followUps.forEach(followUp -> list.add(drawn(followUp)));
      add(list);
    }
    getFooter().add(new Button(getTranslation("followups.close"), click -> close()));
    if (add != null) {
      getFooter().add(new Button(getTranslation("followups.add"), click -> closeAnd(add)));
    }
  }

  private ListItem drawn(FollowUp followUp) {
    Div head = new Div(new Span(followUp.on().toString()));
    head.addClassName("follow-up-head");
    people
        .find(followUp.by())
        .ifPresent(
            person ->
                head.add(
                    new PersonAvatar(person.name(), person.colour()).small(),
                    new Span(person.name())));
    Paragraph text = new Paragraph(followUp.text());
    return new ListItem(head, text);
  }

  private void closeAnd(Runnable act) {
    close();
    act.run();
  }
}
