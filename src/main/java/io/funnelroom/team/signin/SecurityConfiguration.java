package io.funnelroom.team.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** What every request passes. Each rule and its reason stand in docs/security.md. */
@Configuration
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

  private static final String SIGN_IN = "/login";
  private static final String[] FOR_EVERYBODY = {"/css/**", "/js/**", "/icons/**", "/alive"};

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, StaySignedIn staySignedIn, VaadinDefaultRequestCache wanted) {
    wanted.setDelegateRequestCache(withPlainAddresses());
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers(FOR_EVERYBODY).permitAll())
        .formLogin(form -> form.loginPage(SIGN_IN).failureHandler(new SignInFailure()))
        .rememberMe(
            remember -> remember.rememberMeServices(staySignedIn).key(staySignedIn.getKey()))
        .headers(SecurityConfiguration::writeHeaders)
        .with(vaadin(), pages -> pages.loginView(SIGN_IN).anyRequest(AuthorizedUrl::authenticated))
        .build();
  }

  /** After signing in one is where one wanted to be, at that very address. */
  private static RequestCache withPlainAddresses() {
    HttpSessionRequestCache requests = new HttpSessionRequestCache();
    requests.setMatchingRequestParameterName(null);
    return requests;
  }

  private static void writeHeaders(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(content -> content.policyDirectives(ContentPolicy.WITHOUT_NONCE))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            permissions ->
                permissions.policy(
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=(),"
                        + " clipboard-read=(self), clipboard-write=(self), fullscreen=(self)"))
        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(
            resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(transport -> transport.includeSubDomains(false));
  }
}
