package io.funnelroom.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SignInE2E {

  @Test
  void leadsIntoTheRoom(Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales");

    assertThat(sales.page().locator("body")).containsText("李四");
  }

  @Test
  void isAskedOfEverybodyWhoOpensAnyPage(Colleagues colleagues) {
    Colleague visitor = colleagues.visitor().open("/pipeline");

    assertThat(visitor.page()).hasURL(Pattern.compile("/login$"));
  }

  @Test
  void outlivesARestartOfTheRoom(Room room, Colleagues colleagues) {
    Colleague sales = colleagues.signIn("sales");

    room.kill();
    room.start();
    sales.open("/");

    assertThat(sales.page().locator("body")).containsText("李四");
  }
}
