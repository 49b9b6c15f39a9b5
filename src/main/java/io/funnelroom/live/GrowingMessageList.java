package io.funnelroom.live;

import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import java.util.Collection;
import java.util.List;

/** A list that sends the browser what is new in it, where it would send all of it again. */
final class GrowingMessageList extends MessageList {

  private final transient Runnable onChange;

  GrowingMessageList(Runnable onChange) {
    this.onChange = onChange;
  }

  @Override
  public void setItems(Collection<MessageListItem> items) {
    List<MessageListItem> wanted = List.copyOf(items);
    int known = getItems().size();
    if (known <= wanted.size() && times(getItems()).equals(times(wanted.subList(0, known)))) {
      wanted.subList(known, wanted.size()).forEach(this::addItem);
    } else {
      super.setItems(wanted);
    }
    onChange.run();
  }

  private static List<?> times(List<MessageListItem> items) {
    return items.stream().map(MessageListItem::getTime).toList();
  }
}
