package io.funnelroom.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import io.funnelroom.base.Translations;
import io.funnelroom.team.Memberships;
import io.funnelroom.testing.ScreenTest;
import io.funnelroom.testing.SignIn;
import io.funnelroom.testing.Staff;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages that stand in for one that cannot be shown. */
@ScreenTest
class MishapIT {

  private final Memberships memberships;

  MishapIT(Memberships memberships) {
    this.memberships = memberships;
  }

  @BeforeEach
  void liSiIsSignedIn() {
    SignIn.as(new Staff(memberships).lisi);
    UI.getCurrent().setLocale(Translations.CHINESE);
  }

  @Test
  void aPageThatTheRoleDoesNotOpenSaysWhoCanHelp() {
    assertThat(open(ClosedPage.class)).isEqualTo(403);

    assertThat(_get(H1.class).getText()).isEqualTo("无权访问");
    assertThat(_get(H2.class).getText()).isEqualTo("您的角色无法打开此页面");
    assertThat(said()).containsExactly("没有任何内容被改动。", "如工作需要，请联系团队管理员开通。");
    assertThat(offered()).containsExactly("返回首页");
  }

  @Test
  void aPageThatFailsSaysWhatIsSafeAndOffersToTryAgain() {
    assertThat(open(BrokenPage.class)).isEqualTo(500);

    assertThat(_get(H1.class).getText()).isEqualTo("出错了");
    assertThat(_get(H2.class).getText()).isEqualTo("页面打开失败");
    assertThat(said()).first().asString().contains("已保存的内容都不受影响");
    assertThat(offered()).containsExactly("重试", "返回首页");
    assertThat(UI.getCurrent().getElement().getTextRecursively()).doesNotContain("the reason");
  }

  @Test
  void theySpeakThePersonsLanguage() {
    UI.getCurrent().setLocale(Locale.ENGLISH);

    open(BrokenPage.class);

    assertThat(UI.getCurrent().getInternals().getTitle()).isEqualTo("Error · Funnelroom");
    assertThat(_get(H2.class).getText()).isEqualTo("This page could not be opened");
  }

  private static int open(Class<? extends Component> page) {
    RouteConfiguration.forSessionScope().setRoute("page", page);
    return VaadinService.getCurrent()
        .getRouter()
        .navigate(UI.getCurrent(), new Location("page"), NavigationTrigger.PAGE_LOAD);
  }

  private static List<String> said() {
    return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
  }

  private static List<String> offered() {
    return _find(_get(Mishap.class), Button.class).stream().map(Button::getText).toList();
  }

  @DenyAll
  private static class ClosedPage extends Div {}

  @PermitAll
  private static class BrokenPage extends Div {

    BrokenPage() {
      throw new IllegalStateException("the reason");
    }
  }
}
