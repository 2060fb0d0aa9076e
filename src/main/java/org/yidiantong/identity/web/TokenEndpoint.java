package org.yidiantong.identity.web;

import java.time.Duration;
import java.util.Arrays;

import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;
import org.yidiantong.identity.ClientManagement;
import org.yidiantong.identity.clients.ClientSecret;
import org.yidiantong.secrets.SecretKeys;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.ClientSecretAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.preauth.AbstractPreAuthenticatedProcessingFilter;

/**
 * {@code POST /oauth2/token}: issues self-contained tokens for client credentials. The
 * same application signs and verifies them, so one symmetric key is enough; it is not
 * stored in the database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class TokenEndpoint {

	static final String PATH = "/oauth2/token";

	static final Duration TOKEN_LASTS = Duration.ofMinutes(10);

	@Bean
	@Order(1)
	SecurityFilterChain tokens(HttpSecurity http, DistrictClients clients, IssuedTokens issued,
			ClientManagement management, DeniedRequests denied, SecretKeys keys) {
		http.securityMatcher(PATH).csrf(AbstractHttpConfigurer::disable);
		http.with(new OAuth2AuthorizationServerConfigurer(),
				(server) -> server.registeredClientRepository(clients)
					.authorizationService(issued)
					.authorizationServerSettings(AuthorizationServerSettings.builder().build())
					.tokenGenerator(generator(keys))
					.tokenEndpoint((endpoint) -> endpoint.accessTokenRequestConverters((converters) -> {
						converters.clear();
						converters.add(new TokenRequestConverter());
					}))
					.clientAuthentication((authentication) -> authentication
						.authenticationProviders((providers) -> providers.forEach((provider) -> {
							if (provider instanceof ClientSecretAuthenticationProvider secrets) {
								secrets.setPasswordEncoder(new RandomSecrets());
							}
						}))));
		http.addFilterBefore(new TokenThrottle(management, denied), AbstractPreAuthenticatedProcessingFilter.class);
		return WebSecurity.bare(http);
	}

	@Bean
	JwtDecoder tokenDecoder(SecretKeys keys) {
		return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(key(keys), "HmacSHA256"))
			.macAlgorithm(MacAlgorithm.HS256)
			.build();
	}

	private static JwtGenerator generator(SecretKeys keys) {
		OctetSequenceKey key = new OctetSequenceKey.Builder(key(keys)).keyID("1")
			.algorithm(com.nimbusds.jose.JWSAlgorithm.HS256)
			.build();
		JwtGenerator generator = new JwtGenerator(
				new NimbusJwtEncoder(new ImmutableJWKSet<SecurityContext>(new JWKSet(key))));
		generator.setJwtCustomizer((token) -> token.getJwsHeader().algorithm(MacAlgorithm.HS256));
		return generator;
	}

	private static byte[] key(SecretKeys keys) {
		return keys.key("identity.token");
	}

	/**
	 * Compares a client's secret with its hashes, which are separated by blanks: two
	 * while a secret is being replaced.
	 */
	private static final class RandomSecrets implements PasswordEncoder {

		@Override
		public @Nullable String encode(@Nullable CharSequence secret) {
			throw new UnsupportedOperationException();
		}

		@Override
		public boolean matches(@Nullable CharSequence secret, @Nullable String hash) {
			return secret != null && hash != null
					&& Arrays.stream(hash.split(" ")).anyMatch((one) -> ClientSecret.matches(secret, one));
		}

	}

}
