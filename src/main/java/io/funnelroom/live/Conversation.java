package io.funnelroom.live;

import com.vaadin.collaborationengine.CollaborationEngine;
import com.vaadin.collaborationengine.CollaborationMessageSubmitter.ActivationContext;
import com.vaadin.collaborationengine.UserInfo;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import io.funnelroom.team.People;
import io.funnelroom.team.Person;
import java.util.List;
import java.util.UUID;

/**
 * A record's conversation: what was said, the newest at the foot, live. It holds no field to write
 * in; whoever has one calls {@link #send}.
 */
@Tag("room-conversation")
@JsModule("./talk/conversation.ts")
@StyleSheet("context://css/talk.css")
public final class Conversation extends Div {

  private final transient Conversations conversations;
  private final String record;
  private final transient MessageStore store;
  private final EarlierMessages earlier;
  private final LiveMessageList list;
  private final Component whenEmpty;
  private Runnable onAttention = () -> {};
  private transient OpenConversation open;
  private transient ActivationContext line;
  private transient UUID sending;

  /**
   * The conversation of this record.
   *
   * @param store its messages, as the viewer may read and write them
   * @param label what it is called
   * @param whenEmpty stands there until the first message
   */
  public Conversation(
      Conversations conversations,
      People people,
      String record,
      Person viewer,
      MessageStore store,
      String label,
      Component whenEmpty) {
    this.conversations = conversations;
    this.record = record;
    this.store = store;
    this.whenEmpty = whenEmpty;
    PersonalMessages look = new PersonalMessages(people, viewer.id());
    earlier = new EarlierMessages(store, look, label);
    list =
        new LiveMessageList(
            new UserInfo(viewer.id().toString()),
            new StoredMessages(store, () -> sending),
            this::grown);
    list.setMessageConfigurator(look::sign);
    list.setAnnounceMessages(true);
    list.setSubmitter(this::opened);
    list.label(label);
    PersonalMessages.colour(this);
    getElement()
        .setProperty("newText", getTranslation("live.conversation.new"))
        .setAttribute("role", "group")
        .setAttribute("aria-label", label);
    add(whenEmpty, earlier, list);
  }

  /** Names to set off where they stand after an @; those of the viewer more than the others. */
  public void setOff(List<String> names, List<String> ownNames) {
    getElement().setPropertyList("names", names).setPropertyList("ownNames", ownNames);
  }

  /**
   * Says something as the viewer.
   *
   * @param id names the message from its first attempt on: sent again, it is said once
   * @throws io.funnelroom.base.RuleViolation when the store does not keep it, and says why
   */
  public void send(String text, UUID id) {
    sending = id;
    if (line == null) {
      store.append(text, id);
    } else {
      line.appendMessage(text);
    }
  }

  /** Shows the newest message, wherever the person has been reading. */
  public void showNewest() {
    getElement().callJsFunction("toFoot");
  }

  /** Brings this record's conversation before the person's eyes, now or once it is opened. */
  public static void goTo(UI ui, String record) {
    Conversation shown = ComponentUtil.getData(ui, Conversation.class);
    if (shown != null && shown.record.equals(record)) {
      shown.getElement().callJsFunction("goTo");
    } else {
      ComponentUtil.setData(ui, Wanted.class, new Wanted(record));
    }
  }

  /**
   * Runs this once the person has the newest messages before their eyes, which may be now or when
   * they come back to this page; instead of what it was asked before.
   */
  public void onAttention(Runnable seen) {
    onAttention = seen;
    getElement().callJsFunction("attend");
  }

  /** Runs this unless the person has this record's conversation before their eyes now. */
  public static void unlessInView(UI ui, String record, Runnable unseen) {
    Conversation shown = ComponentUtil.getData(ui, Conversation.class);
    if (shown == null || !shown.record.equals(record)) {
      unseen.run();
    } else {
      shown
          .getElement()
          .callJsFunction("inView")
          .then(
              Boolean.class,
              inView -> {
                if (!inView) {
                  unseen.run();
                }
              });
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    ComponentUtil.setData(ui, Conversation.class, this);
    whenEmpty.setVisible(store.latest(1).isEmpty());
    CollaborationEngine engine = CollaborationEngine.getInstance(ui.getSession().getService());
    open = conversations.enter(engine, record, store);
    list.setTopic(open.topic());
    Wanted wanted = ComponentUtil.getData(ui, Wanted.class);
    ComponentUtil.setData(ui, Wanted.class, null);
    if (wanted != null) {
      goTo(ui, wanted.record);
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    list.setTopic(null);
    conversations.leave(open);
    if (ComponentUtil.getData(detached.getUI(), Conversation.class) == this) {
      ComponentUtil.setData(detached.getUI(), Conversation.class, null);
    }
  }

  @ClientCallable
  void attended() {
    onAttention.run();
  }

  private void grown() {
    if (!list.items().isEmpty()) {
      whenEmpty.setVisible(false);
      open.shows(list.items().getLast().getTime());
      earlier.before(list.items());
    }
  }

  /** The engine takes messages from here on, until the line is cut. */
  private Registration opened(ActivationContext activated) {
    line = activated;
    return () -> line = null;
  }

  private record Wanted(String record) {}
}
