package io.funnelroom.requirements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import io.funnelroom.requirements.Quote;
import io.funnelroom.requirements.Speaker;
import java.util.List;
import java.util.function.Consumer;

/** Says what became of a customer's words, and asks who said them; whoever types on ignores it. */
final class SpeakerChoice extends Notification {

  private static final int SECONDS = 1000;

  private Consumer<Speaker> chosen = speaker -> {};
  private Runnable undone = () -> {};

  /**
   * @param said what they are now
   * @param candidates who can have said them
   */
  SpeakerChoice(String said, Quote quote, List<Speaker> candidates) {
    Div content = new Div();
    content.addClassNames("toast", "speaker-choice");
    Span what = new Span(said);
    what.addClassName("speaker-what");
    Span words = new Span(quote.words());
    words.addClassName("speaker-words");
    content.add(what, words);
    Div names = new Div();
    names.addClassName("speaker-names");
    names
        .getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("quote.speaker"));
    candidates.forEach(candidate -> names.add(button(candidate, quote.speaker())));
    Button undo =
        new Button(
            getTranslation("pipeline.undo"),
            click -> {
              close();
              undone.run();
            });
    undo.addThemeVariants(ButtonVariant.TERTIARY);
    content.add(names, undo);
    add(content);
    setDuration(20 * SECONDS);
    setPosition(Position.BOTTOM_START);
    setAssertive(false);
  }

  /** Hears who said it. */
  SpeakerChoice onChosen(Consumer<Speaker> listener) {
    chosen = listener;
    return this;
  }

  /** Hears that it was not meant. */
  SpeakerChoice onUndo(Runnable listener) {
    undone = listener;
    return this;
  }

  private NativeButton button(Speaker candidate, Speaker present) {
    NativeButton button = new NativeButton(candidate.name());
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute("aria-pressed", Boolean.toString(candidate.equals(present)));
    button.addClickListener(
        click -> {
          close();
          chosen.accept(candidate);
        });
    return button;
  }
}
