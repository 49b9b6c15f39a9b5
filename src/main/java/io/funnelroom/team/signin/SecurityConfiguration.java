package io.funnelroom.team.signin;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategyConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What every request passes. Each rule and its reason stand in docs/security.md. */
@Configuration
@EnableWebSecurity
@Import(VaadinAwareSecurityContextHolderStrategyConfiguration.class)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http, StaySignedIn staySignedIn) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/css/**", "/icons/**", "/images/**").permitAll())
        .formLogin(form -> form.failureHandler(new SignInFailure()))
        .rememberMe(
            remember -> remember.rememberMeServices(staySignedIn).key(staySignedIn.getKey()))
        .with(vaadin(), pages -> pages.loginView("/login"))
        .build();
  }
}
