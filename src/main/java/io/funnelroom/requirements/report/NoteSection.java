package io.funnelroom.requirements.report;

import io.funnelroom.base.Translations;
import io.funnelroom.requirements.QuestionField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an interview's notes say to one of the four groups of questions: what stands below the
 * group's heading, in whichever language that is, up to the next heading that is as high.
 */
final class NoteSection {

  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*\\s*");
  private static final Pattern POINT = Pattern.compile("\\s*(?:[-*+]|\\d+[.)])\\s+(.*)");
  private static final Pattern SAID = Pattern.compile("\\s*>\\s?(.*)");
  private static final Pattern EMPHASIS = Pattern.compile("(\\*\\*|__|\\*|`|~~)(?=\\S)(.+?)\\1");

  private final List<ReportBlock> blocks = new ArrayList<>();
  private ReportBlock question;

  private NoteSection() {}

  /** The answers by group; a question without an answer is left out, and so is an empty group. */
  static Map<QuestionField, List<ReportBlock>> of(String note) {
    Map<QuestionField, NoteSection> sections = new EnumMap<>(QuestionField.class);
    NoteSection open = null;
    int depth = 0;
    for (String line : note.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (!heading.matches()) {
        if (open != null) {
          open.add(line);
        }
        continue;
      }
      int level = heading.group(1).length();
      String title = heading.group(2);
      QuestionField group = group(title);
      if (group != null) {
        open = sections.computeIfAbsent(group, each -> new NoteSection());
        open.question = null;
        depth = level;
      } else if (open != null && level <= depth) {
        open = null;
      } else if (open != null) {
        open.question = new ReportBlock.Question(plain(title));
      }
    }
    Map<QuestionField, List<ReportBlock>> answers = new EnumMap<>(QuestionField.class);
    sections.forEach(
        (group, section) -> {
          if (!section.blocks.isEmpty()) {
            answers.put(group, List.copyOf(section.blocks));
          }
        });
    return answers;
  }

  private void add(String line) {
    if (line.isBlank()) {
      return;
    }
    if (question != null) {
      blocks.add(question);
      question = null;
    }
    Matcher point = POINT.matcher(line);
    Matcher said = SAID.matcher(line);
    if (point.matches()) {
      blocks.add(new ReportBlock.Point(plain(point.group(1))));
    } else if (said.matches()) {
      blocks.add(new ReportBlock.Words(plain(said.group(1)), ""));
    } else {
      blocks.add(new ReportBlock.Text(plain(line)));
    }
  }

  private static QuestionField group(String title) {
    return QuestionField.GROUPS.stream()
        .filter(
            group ->
                Stream.of(Translations.CHINESE, Translations.ENGLISH)
                    .map(language -> Translations.text(language, "questions." + group.key()))
                    .anyMatch(title::equalsIgnoreCase))
        .findFirst()
        .orElse(null);
  }

  /** Without the signs of Markdown. */
  private static String plain(String text) {
    String plain = text;
    String before;
    do {
      before = plain;
      plain = EMPHASIS.matcher(plain).replaceAll("$2");
    } while (!plain.equals(before));
    return plain.strip();
  }
}
