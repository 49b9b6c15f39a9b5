package io.funnelroom.deals.ui;

import io.funnelroom.base.ui.sheet.CellEdit;
import io.funnelroom.base.ui.sheet.EditAnswers;
import io.funnelroom.deals.DealContact;
import java.util.List;

/** What a person does to a contact where it is shown. */
interface ContactActs {

  /** Fields were typed into; each edit is answered there. */
  void edited(List<CellEdit> edits, EditAnswers<DealContact> answers);

  /** It is to be the one whom the deal itself shows. */
  void makeMain(DealContact contact);

  /** The person made sure of it as they see it, or takes that back. */
  void verify(DealContact seen, boolean wanted);

  /** It is to be taken off the list. */
  void remove(DealContact contact);

  /** It is to move one place: 1 down, -1 up. */
  void step(DealContact contact, int by);

  /** It was dragged onto another one, whose place it takes. */
  void dropped(DealContact contact, DealContact onto);
}
