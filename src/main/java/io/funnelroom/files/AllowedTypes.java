package io.funnelroom.files;

import java.util.Set;
import org.apache.tika.mime.MediaType;

/**
 * What is kept: documents, pictures, sound, film, mail and packages of them. What a computer would
 * run is not, whether its content says so or its name.
 */
final class AllowedTypes {

  /** What a double click would run, whatever is in it. */
  private static final Set<String> RUN_BY_NAME =
      words(
          """
          exe dll com scr cpl msi msp mst bat cmd ps1 psm1 vbs vbe js mjs cjs jse wsf wsh ws hta msc
          lnk url scf reg inf pif jar jnlp class sh bash zsh csh ksh command app dmg iso vhd vhdx pkg
          deb rpm apk ipa appx msix xll py pyc pyw pl rb php so dylib sys drv chm application gadget
          settingcontent-ms library-ms desktop
          """);

  private static final Set<String> PROGRAMS =
      words(
          """
          x-msdownload x-dosexec x-executable x-elf x-sharedlib x-object x-mach-o
          x-mach-o-executable x-mach-o-universal x-ms-installer x-msi java-archive java-vm
          vnd.android.package-archive x-sh x-bat x-java-jnlp-file javascript x-javascript vbscript
          hta x-ms-shortcut x-coredump x-python x-perl x-php x-ruby x-matlab
          """);

  private static final Set<String> TEXTS =
      words(
          """
          plain csv tab-separated-values html markdown x-web-markdown calendar vcard x-vcard x-log
          x-ini xml vtt rtf
          """);

  private static final Set<String> DOCUMENTS =
      words(
          """
          pdf rtf xml xhtml+xml json msword x-tika-msoffice x-tika-ooxml x-tika-ooxml-protected
          x-mspublisher onenote epub+zip postscript illustrator dxf acad zip gzip x-gzip
          x-7z-compressed x-rar-compressed vnd.rar x-tar x-bzip2 x-xz zlib ogg mp4 mbox
          vnd.visio vnd.wordperfect vnd.apple.pages vnd.apple.numbers vnd.apple.keynote
          vnd.apple.iwork
          """);

  private static final Set<String> MAILS = Set.of("rfc822", "x-emlx");

  private AllowedTypes() {}

  static boolean isProgram(MediaType type, FileName name) {
    return RUN_BY_NAME.contains(name.ending()) || PROGRAMS.contains(type.getSubtype());
  }

  static boolean isBusiness(MediaType type) {
    String subtype = type.getSubtype();
    return switch (type.getType()) {
      case "image", "audio", "video" -> true;
      case "message" -> MAILS.contains(subtype);
      case "text" -> TEXTS.contains(subtype);
      case "application" -> DOCUMENTS.contains(subtype) || isOffice(subtype);
      default -> false;
    };
  }

  /** Whether a browser could run something in it as part of this site. */
  static boolean isActive(String type) {
    return type.contains("html") || type.endsWith("+xml") || type.endsWith("/xml");
  }

  /** Whether it is only ever looked at or listened to. */
  static boolean isShown(MediaType type) {
    return switch (type.getType()) {
      case "image", "audio", "video" -> true;
      default -> type.getSubtype().equals("pdf");
    };
  }

  private static boolean isOffice(String subtype) {
    return subtype.startsWith("vnd.openxmlformats-officedocument")
        || subtype.startsWith("vnd.oasis.opendocument")
        || subtype.startsWith("vnd.ms-");
  }

  private static Set<String> words(String text) {
    return Set.of(text.strip().split("\\s+"));
  }
}
