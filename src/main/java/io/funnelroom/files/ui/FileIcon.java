package io.funnelroom.files.ui;

import com.vaadin.flow.component.html.Span;

/** The drawing that tells one sort of file from another; its name says the same in words. */
final class FileIcon extends Span {

  FileIcon(String type) {
    addClassNames("file-icon", "file-icon-" + sort(type));
    getElement().setAttribute("aria-hidden", "true");
  }

  private static String sort(String type) {
    if (type.startsWith("image/")) {
      return "picture";
    }
    if (type.startsWith("audio/") || type.startsWith("video/")) {
      return "media";
    }
    if (type.contains("spreadsheet") || type.contains("excel") || type.endsWith("/csv")) {
      return "table";
    }
    if (type.contains("zip") || type.contains("compressed") || type.contains("tar")) {
      return "archive";
    }
    return type.startsWith("message/") || type.contains("outlook") ? "mail" : "text";
  }
}
