package io.funnelroom.deals.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import io.funnelroom.team.Department;
import io.funnelroom.team.Person;
import io.funnelroom.team.PersonId;
import io.funnelroom.team.Role;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedPeopleTest {

  private static final List<Person> TEAM =
      List.of(
          person(1, "lisi", "李四"),
          person(2, "zhaoliu", "赵六"),
          person(3, "lisiming", "李四明"),
          person(4, "anna", "Anna Lee"),
          person(5, "wang.wu", "王五"),
          person(6, "wangwu2", "王五"));

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          # text                        | named
          @李四请看报价                 | 1
          麻烦@赵六和@李四看一下        | 2 1
          ＠李四 全角                   | 1
          @李四明天来                   | 3
          @lisi 请看                    | 1
          @LiSi请看                     | 1
          @lisichen 没有这个人          |
          @anna lee: please             | 4
          @Anna, please                 | 4
          @annabel                      |
          @wang.wu                      | 5
          @王五 同名                    | 5 6
          写信到 sales@lisi.com         |
          李四没有被提到 @              |
          @@李四                        | 1
          @李四@李四                    | 1
          """,
      delimiter = '|')
  void findsTheLongestNameRightAfterTheSign(String text, String named) {
    assertThat(
            new NamedPeople(TEAM)
                .in(text).stream().map(PersonId::toString).collect(Collectors.joining(" ")))
        .isEqualTo(named == null ? "" : named);
  }

  @Test
  void aTeamOfNobodyIsNotNamed() {
    assertThat(new NamedPeople(List.of()).in("@李四")).isEmpty();
  }

  @Test
  void anExcerptIsOneLineAndNotTooLong() {
    assertThat(Mention.excerpt("请看\n\n 报价")).isEqualTo("请看 报价");
    assertThat(Mention.excerpt("😀".repeat(200))).isEqualTo("😀".repeat(119) + "…");
  }

  private static Person person(long id, String userName, String name) {
    return new Person(
        new PersonId(id),
        userName,
        name,
        Department.SALES,
        Role.REPRESENTATIVE,
        "#286fd2",
        null,
        true);
  }
}
