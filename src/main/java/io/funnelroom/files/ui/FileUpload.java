package io.funnelroom.files.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import io.funnelroom.files.FileOwner;

/**
 * Lets a person attach files by a button, by dropping them on the closest element with {@code
 * data-drop}, or by pasting there. Progress and refusals stand where it stands; that a file has
 * come, the owner's module hears by {@link io.funnelroom.files.FileEvent}.
 */
@Tag("file-upload")
@JsModule("./files/file-upload.ts")
@StyleSheet("context://css/files.css")
public final class FileUpload extends Component implements HasStyle {

  private final FileOwner owner;

  /** For files of this owner. */
  public FileUpload(FileOwner owner) {
    this.owner = owner;
  }

  /** Where the browser sends files of this owner. */
  public static String target(FileOwner owner) {
    return owner.kind() + "/" + owner.id();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().callJsFunction("configure", target(owner), UploadSetup.of(this));
  }
}
