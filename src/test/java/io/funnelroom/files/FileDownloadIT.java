package io.funnelroom.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.funnelroom.team.Account;
import io.funnelroom.team.Memberships;
import io.funnelroom.team.Person;
import io.funnelroom.team.SignedIn;
import io.funnelroom.testing.DatabaseTest;
import io.funnelroom.testing.Staff;
import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/** Files leave the room as something to be saved, for those alone who may see them. */
@DatabaseTest
class FileDownloadIT {

  private final Letters letters = new Letters();
  private final Files files;
  private final Memberships memberships;
  private final MockMvc browser;
  private Staff staff;

  FileDownloadIT(
      FileTable table,
      FileTypes types,
      DatabaseContent database,
      TransactionTemplate transaction,
      Clock clock,
      SignedIn signedIn,
      Memberships memberships,
      @Qualifier("springSecurityFilterChain") Filter protection) {
    files =
        new Files(
            table,
            types,
            letters.guards(),
            new Contents(List.of(database)),
            event -> {},
            transaction,
            clock);
    this.memberships = memberships;
    browser =
        MockMvcBuilders.standaloneSetup(new FilesController(files, signedIn))
            .apply(springSecurity(protection))
            .build();
  }

  @BeforeEach
  void lisiWritesLettersThatQianReads() {
    staff = new Staff(memberships);
    letters.writer = staff.lisi.id();
    letters.readers = Set.of(staff.qian.id());
  }

  @Test
  void aFileIsSavedUnderItsNameAndNeverShown() throws Exception {
    Attachment file = attach("报价单.pdf", Samples.pdf());

    MockHttpServletResponse answer = download(staff.qian, file.id().value());

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsByteArray()).isEqualTo(Samples.pdf());
    assertThat(answer.getContentType()).isEqualTo("application/pdf");
    assertThat(answer.getHeader("Content-Length")).isEqualTo("" + Samples.pdf().length);
    assertThat(answer.getHeader("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"___.pdf\";"
                + " filename*=UTF-8''%E6%8A%A5%E4%BB%B7%E5%8D%95.pdf");
    assertThat(answer.getHeaders("Content-Security-Policy"))
        .containsExactly("sandbox; default-src 'none'");
    assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("private, no-store");
  }

  @ParameterizedTest
  @ValueSource(strings = {"页.html", "图.svg", "表.xml", "页.xhtml"})
  void activeContentIsNothingButBytes(String name) throws Exception {
    Attachment file =
        attach(
            name,
            Samples.text(
                name.endsWith("svg")
                    ? "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                    : name.endsWith("xml")
                        ? "<?xml version=\"1.0\"?><a/>"
                        : "<!doctype html><html><script>alert(1)</script></html>"));

    MockHttpServletResponse answer = download(staff.qian, file.id().value());

    assertThat(answer.getContentType()).isEqualTo("application/octet-stream");
    assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
  }

  @Test
  void aStrangerFindsNothing() throws Exception {
    Attachment file = attach("报价单.pdf", Samples.pdf());

    MockHttpServletResponse strange = download(staff.wuba, file.id().value());
    assertThat(strange.getStatus()).isEqualTo(404);
    assertThat(strange.getContentAsByteArray()).isEmpty();
    assertThat(strange.getHeader("Content-Disposition")).isNull();
    assertThat(download(staff.qian, 99).getStatus()).isEqualTo(404);

    files.remove(staff.lisi, file.id());
    assertThat(download(staff.lisi, file.id().value()).getStatus()).isEqualTo(404);
  }

  @Test
  void whoIsNotSignedInIsAskedTo() throws Exception {
    Attachment file = attach("报价单.pdf", Samples.pdf());

    MockHttpServletResponse answer =
        browser.perform(get("/files/" + file.id())).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(302);
    assertThat(answer.getRedirectedUrl()).endsWith("/login");
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @Test
  void aFileComesAsTheBodyOfARequest() throws Exception {
    MockHttpServletResponse answer = send(staff.lisi, "C:\\桌面\\报价单.pdf", Samples.pdf());

    assertThat(answer.getStatus()).isEqualTo(201);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"报价单.pdf\"");
    assertThat(files.list(Letters.FIRST))
        .extracting(Attachment::by)
        .containsExactly(staff.lisi.id());
  }

  @Test
  void aRefusalIsToldInThePersonsLanguage() throws Exception {
    MockHttpServletResponse answer = send(staff.lisi, "安装.exe", Samples.pdf());
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("“安装.exe”是程序或脚本");

    assertThat(send(staff.qian, "报价单.pdf", Samples.pdf()).getStatus()).isEqualTo(422);
    assertThat(send(staff.lisi, "大.png", new byte[FileLimit.BYTES + 1]).getStatus()).isEqualTo(422);
    assertThat(files.list(Letters.FIRST)).isEmpty();
  }

  @Test
  void nobodySendsOrRemovesForSomebodyElse() throws Exception {
    Attachment file = attach("报价单.pdf", Samples.pdf());

    assertThat(status(upload(staff.lisi, "a.pdf").content(Samples.pdf()))).isEqualTo(403);
    assertThat(status(delete("/files/" + file.id()).with(user(Account.of(staff.lisi)))))
        .isEqualTo(403);
    assertThat(
            status(delete("/files/" + file.id()).with(user(Account.of(staff.qian))).with(csrf())))
        .isEqualTo(404);
    assertThat(files.list(Letters.FIRST)).hasSize(1);
    assertThat(
            status(delete("/files/" + file.id()).with(user(Account.of(staff.lisi))).with(csrf())))
        .isEqualTo(204);
    assertThat(files.list(Letters.FIRST)).isEmpty();
  }

  private Attachment attach(String name, byte[] content) throws Exception {
    return files.add(staff.lisi, Letters.FIRST, name, Samples.in(content));
  }

  private MockHttpServletResponse download(Person by, long file) throws Exception {
    return browser
        .perform(get("/files/" + file).with(user(Account.of(by))))
        .andReturn()
        .getResponse();
  }

  private MockHttpServletResponse send(Person by, String name, byte[] content) throws Exception {
    return browser
        .perform(upload(by, name).content(content).with(csrf().asHeader()))
        .andReturn()
        .getResponse();
  }

  private static MockHttpServletRequestBuilder upload(Person by, String name) {
    return post("/files/letter/1")
        .queryParam("name", name)
        .contentType("application/octet-stream")
        .locale(Locale.SIMPLIFIED_CHINESE)
        .with(user(Account.of(by)));
  }

  private int status(MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request).andReturn().getResponse().getStatus();
  }
}
