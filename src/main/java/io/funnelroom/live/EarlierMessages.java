package io.funnelroom.live;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was said before the messages that a conversation begins with: fetched when asked for. */
final class EarlierMessages extends Div {

  private final transient MessageStore store;
  private final transient PersonalMessages look;
  private final Button more = new Button();
  private final MessageList list = new MessageList();
  private boolean all;

  EarlierMessages(MessageStore store, PersonalMessages look, String label) {
    this.store = store;
    this.look = look;
    addClassName("earlier");
    more.setText(getTranslation("live.conversation.earlier"));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    more.setVisible(false);
    list.setVisible(false);
    list.getElement().setAttribute("aria-label", label);
    add(more, list);
  }

  /** Offers what came before these, if something may have. */
  void before(List<MessageListItem> shown) {
    if (!more.isVisible() && !all && shown.size() >= StoredMessages.AT_FIRST) {
      Instant first = shown.getFirst().getTime();
      more.addClickListener(click -> fetch(first));
      more.setVisible(true);
    }
  }

  private void fetch(Instant end) {
    List<MessageListItem> known = list.getItems();
    Instant before = known.isEmpty() ? end : known.getFirst().getTime();
    List<Message> found = store.before(before, StoredMessages.AT_FIRST);
    List<MessageListItem> items = new ArrayList<>(found.stream().map(look::item).toList());
    items.addAll(known);
    list.setItems(items);
    list.setVisible(!items.isEmpty());
    all = found.size() < StoredMessages.AT_FIRST;
    more.setVisible(!all);
  }
}
