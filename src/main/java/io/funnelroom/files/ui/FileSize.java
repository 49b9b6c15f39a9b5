package io.funnelroom.files.ui;

import java.text.NumberFormat;
import java.util.Locale;

/** How large a file is, as people say it. */
final class FileSize {

  private static final int STEP = 1024;

  private FileSize() {}

  static String said(int bytes, Locale language) {
    if (bytes < STEP) {
      return bytes + " B";
    }
    NumberFormat number = NumberFormat.getNumberInstance(language);
    double kilobytes = (double) bytes / STEP;
    boolean small = kilobytes < STEP;
    double shown = small ? kilobytes : kilobytes / STEP;
    number.setMaximumFractionDigits(shown < 10 ? 1 : 0);
    return number.format(shown) + (small ? " KB" : " MB");
  }
}
