package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationMessageList;
import com.vaadin.collaborationengine.CollaborationMessagePersister;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.messages.MessageList;
import com.vaadin.flow.component.messages.MessageListItem;
import java.util.List;

/** The collaboration engine's list of messages, drawn by a {@link GrowingMessageList}. */
final class LiveMessageList extends CollaborationMessageList {

  private final transient Runnable onChange;

  LiveMessageList(UserInfo viewer, CollaborationMessagePersister messages, Runnable onChange) {
    super(viewer, null, messages);
    this.onChange = onChange;
  }

  void label(String label) {
    getContent().getElement().setAttribute("aria-label", label);
  }

  List<MessageListItem> items() {
    return getContent().getItems();
  }

  @Override
  protected MessageList initContent() {
    return new GrowingMessageList(onChange);
  }
}
