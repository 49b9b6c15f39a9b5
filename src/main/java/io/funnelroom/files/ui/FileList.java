package io.funnelroom.files.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.funnelroom.files.Attachment;
import java.util.List;
import java.util.function.Consumer;

/** Attached files, one below the other: what each is, its name to download it by, its size. */
@StyleSheet("context://css/files.css")
public final class FileList extends UnorderedList {

  private final Consumer<Attachment> remove;

  /**
   * @param remove hears which file the person wants to be taken away
   */
  public FileList(Consumer<Attachment> remove) {
    this.remove = remove;
    addClassName("file-list");
  }

  /**
   * Shows these.
   *
   * @param mayRemove whether taking one away is offered
   */
  public void show(List<Attachment> files, boolean mayRemove) {
    setVisible(!files.isEmpty());
    removeAll();
    files.forEach(file -> add(item(file, mayRemove)));
  }

  private ListItem item(Attachment file, boolean mayRemove) {
    Anchor name = new Anchor("files/" + file.id(), file.name());
    name.addClassName("file-name");
    name.getElement().setAttribute("download", true);
    Span size = new Span(FileSize.said(file.size(), getLocale()));
    size.addClassName("file-size");
    ListItem item = new ListItem(new FileIcon(file.type()), name, size);
    item.addClassName("file-item");
    if (mayRemove) {
      NativeButton away = new NativeButton(getTranslation("files.remove"));
      away.addClassName("quiet");
      away.getElement()
          .setAttribute("aria-label", getTranslation("files.remove.this", file.name()));
      away.addClickListener(click -> remove.accept(file));
      item.add(away);
    }
    return item;
  }
}
