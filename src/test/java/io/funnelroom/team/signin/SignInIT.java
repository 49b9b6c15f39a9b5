package io.funnelroom.team.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import io.funnelroom.team.Department;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.NewPerson;
import io.funnelroom.team.Person;
import io.funnelroom.team.Role;
import io.funnelroom.testing.DatabaseTest;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DatabaseTest
class SignInIT {

  private static final String SECRET = "correct horse";

  private final MockMvc browser;
  private final Memberships memberships;
  private final Passwords passwords;
  private final JdbcClient database;
  private Person lisi;

  SignInIT(
      @Qualifier("springSecurityFilterChain") Filter protection,
      Memberships memberships,
      Passwords passwords,
      JdbcClient database) {
    this.database = database;
    this.browser =
        MockMvcBuilders.standaloneSetup(new NoPages()).apply(springSecurity(protection)).build();
    this.memberships = memberships;
    this.passwords = passwords;
  }

  @BeforeEach
  void lisiHasAPassword() {
    lisi =
        memberships.establish(new NewPerson("lisi", "李四", Department.SALES, Role.REPRESENTATIVE));
    passwords.set(lisi.id(), new Password(SECRET), null);
  }

  @Test
  void theRightPasswordOpensTheRoom() throws Exception {
    browser
        .perform(formLogin().user("LiSi").password(SECRET))
        .andExpect(authenticated().withUsername("lisi"))
        .andExpect(redirectedUrl("/"));
  }

  @Test
  void aWrongPasswordANobodyAndSomebodyWithoutPasswordLookTheSame() throws Exception {
    memberships.establish(new NewPerson("zhao", "赵六", Department.SALES, Role.SENIOR));

    for (String userName : new String[] {"lisi", "nobody", "zhao"}) {
      browser
          .perform(formLogin().user(userName).password("wrong horse"))
          .andExpect(unauthenticated())
          .andExpect(redirectedUrl("/login?error"));
    }
  }

  @Test
  void whoHasLeftDoesNotComeIn() throws Exception {
    Person admin =
        memberships.establish(
            new NewPerson("admin", "王芳", Department.MANAGEMENT, Role.ADMINISTRATOR));
    memberships.deactivate(admin, lisi.id());

    browser.perform(formLogin().user("lisi").password(SECRET)).andExpect(unauthenticated());
  }

  @Test
  void guessingIsSlowedDown() throws Exception {
    database
        .sql(
            """
            insert into sign_in_attempt (user_name, address, succeeded, at)
            select 'lisi', '203.0.113.' || n, false, now() from generate_series(1, 20) as n
            """)
        .update();

    browser
        .perform(formLogin().user("lisi").password(SECRET))
        .andExpect(unauthenticated())
        .andExpect(redirectedUrlPattern("/login?wait=*"));
  }

  @Test
  void aFailureIsRecordedOnce() throws Exception {
    browser.perform(formLogin().user("lisi").password("wrong horse"));
    browser.perform(formLogin().user("lisi").password(SECRET));

    assertThat(
            database
                .sql("select user_name, address, succeeded from sign_in_attempt order by id")
                .query((row, number) -> row.getString(1) + row.getString(2) + row.getBoolean(3))
                .list())
        .containsExactly("lisi127.0.0.1false", "lisi127.0.0.1true");
  }

  @Test
  void theBrowserIsRememberedUntilItSignsOut() throws Exception {
    Cookie cookie = signIn();

    browser.perform(get("/pipeline").cookie(cookie)).andExpect(authenticated());
  }

  @Test
  void signingOutMakesTheCookieWorthless() throws Exception {
    Cookie cookie = signIn();

    browser.perform(post("/logout").with(csrf()).cookie(cookie));

    browser.perform(get("/pipeline").cookie(cookie)).andExpect(unauthenticated());
  }

  @Test
  void theRememberingCookieIsKeptFromScriptsAndForeignPages() throws Exception {
    Cookie cookie = signIn();

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }

  @Test
  void aNewPasswordEndsWhatTheOldOneOpened() throws Exception {
    Cookie cookie = signIn();

    passwords.change(lisi, SECRET, new Password("battery staple"));

    browser.perform(get("/pipeline").cookie(cookie)).andExpect(unauthenticated());
  }

  @Test
  void aForgedCookieOpensNothing() throws Exception {
    Cookie forged = new Cookie(StaySignedIn.COOKIE, signIn().getValue() + "x");

    browser.perform(get("/pipeline").cookie(forged)).andExpect(unauthenticated());
  }

  @Test
  void withoutSignInThereIsOnlyTheSignInPage() throws Exception {
    browser.perform(get("/pipeline")).andExpect(redirectedUrl("/login"));
  }

  @Test
  void theSignInPageIsOurOwn() throws Exception {
    browser
        .perform(get("/login"))
        .andExpect(content().string(not(containsString("Please sign in"))));
  }

  private Cookie signIn() throws Exception {
    return browser
        .perform(formLogin().user("lisi").password(SECRET))
        .andReturn()
        .getResponse()
        .getCookie(StaySignedIn.COOKIE);
  }

  /** What the requests ask for does not matter, only whether they come through. */
  private static class NoPages {}
}
