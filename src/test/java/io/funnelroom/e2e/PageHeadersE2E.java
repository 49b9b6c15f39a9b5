package io.funnelroom.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the server says about every page before the page itself, as docs/security.md tells. */
@BrowserTest
class PageHeadersE2E {

  private static final String POLICY = "content-security-policy";
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  @Test
  void theSignInPageIsProtected(Colleagues colleagues) {
    assertProtected(load(colleagues.visitor().open("/login").page()));
  }

  @Test
  void theRoomsPagesAreProtected(Colleagues colleagues) {
    assertProtected(load(colleagues.signIn("sales").open("/pipeline").page()));
  }

  @Test
  void everyPageAdmitsOnlyItsOwnInlineScripts(Colleagues colleagues) {
    Page page = colleagues.signIn("sales").page();

    String first = nonce(load(page));
    String second = nonce(load(page));

    assertThat(first).hasSizeGreaterThan(20).isNotEqualTo(second);
  }

  @Test
  void cookiesAreKeptFromScriptsAndForeignPages(Colleagues colleagues) {
    Page page = colleagues.signIn("sales").page();

    assertThat(page.context().cookies())
        .extracting(cookie -> cookie.name)
        .contains("JSESSIONID", "funnelroom-stay");
    assertThat(page.context().cookies()).allSatisfy(PageHeadersE2E::assertKept);
    assertThat(page.evaluate("document.cookie")).isEqualTo("");
  }

  private static void assertKept(Cookie cookie) {
    assertThat(cookie.httpOnly).as(cookie.name).isTrue();
    assertThat(cookie.sameSite).as(cookie.name).isEqualTo(SameSiteAttribute.LAX);
  }

  private static void assertProtected(Map<String, String> headers) {
    assertThat(headers.get(POLICY))
        .contains("default-src 'none'")
        .contains("script-src 'self' 'nonce-")
        .contains("connect-src 'self'")
        .contains("base-uri 'self'")
        .contains("form-action 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("script-src 'self' 'unsafe-inline'");
    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("x-frame-options", "DENY")
        .containsEntry("referrer-policy", "same-origin")
        .containsEntry("cross-origin-opener-policy", "same-origin")
        .containsEntry("cross-origin-resource-policy", "same-origin");
    assertThat(headers.get("permissions-policy")).contains("camera=()", "geolocation=()");
    assertThat(headers.get("cache-control")).contains("no-store");
  }

  private static String nonce(Map<String, String> headers) {
    Matcher nonce = NONCE.matcher(headers.get(POLICY));
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private static Map<String, String> load(Page page) {
    return page.reload().allHeaders();
  }
}
