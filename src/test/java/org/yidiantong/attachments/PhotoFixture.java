package org.yidiantong.attachments;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.support.GeneratedPhotos;
import org.yidiantong.support.ModuleTest;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Photos of the first district, by the door as it is and as it will be later, and a
 * sample module that they belong to.
 */
@ModuleTest
@Import(PhotoFixture.SampleAccess.class)
abstract class PhotoFixture {

	static final DistrictCode YUAN = new DistrictCode(341503);

	static final DistrictCode JINAN = new DistrictCode(341502);

	static final String ADDRESS = "192.0.2.1";

	static final Duration LIFE = Duration.ofMinutes(10);

	@Autowired
	AttachmentManagement attachments;

	@Autowired
	PhotoReader reading;

	@Autowired
	Attachments rows;

	@Autowired
	EncryptedFiles files;

	@Autowired
	SignedTokens signatures;

	@Autowired
	SecretKeys keys;

	@Autowired
	ObjectProvider<AttachmentAccess> access;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Clock clock;

	@Value("${yidiantong.home}")
	Path home;

	BoundDistrict.Binding binding;

	final String subject = "sample/" + UUID.randomUUID();

	@BeforeEach
	void bind() {
		this.binding = BoundDistrict.open(YUAN);
	}

	@AfterEach
	void unbind() {
		this.binding.close();
	}

	String take() {
		return take(this.attachments, ADDRESS);
	}

	static String take(AttachmentManagement door, String address) {
		return door.take(new ByteArrayInputStream(GeneratedPhotos.jpeg(50, 40)), address);
	}

	void claim(List<String> tokens, String subject, int most) {
		new TransactionTemplate(this.transactions)
			.executeWithoutResult((status) -> this.attachments.claim(tokens, subject, most));
	}

	void forget(AttachmentManagement door) {
		int gone = 1;
		while (gone > 0) {
			gone = new TransactionTemplate(this.transactions).execute((status) -> door.forgetUnclaimed());
		}
	}

	UUID id(String token) {
		return this.signatures.read(token).orElseThrow();
	}

	Optional<Attachments.Row> row(String token) {
		return new TransactionTemplate(this.transactions).execute((status) -> this.rows.find(id(token)));
	}

	Path file(UUID id) {
		return this.home.resolve("files/341503").resolve(id.toString().substring(34)).resolve(id.toString());
	}

	byte[] open(String address, @Nullable String who) {
		return open(this.attachments, address, who);
	}

	byte[] open(AttachmentManagement door, String address, @Nullable String who) {
		String[] parts = address.split("/");
		assertThat(parts).hasSize(5).startsWith("", "341503", "files");
		return door.open(UUID.fromString(parts[3]), parts[4], (name) -> Map.of("who", String.valueOf(who)).get(name));
	}

	static void assertNotShown(Supplier<byte[]> look) {
		assertThatExceptionOfType(AttachmentUnknown.class).isThrownBy(look::get);
	}

	/** The same door when so much time has gone by. */
	AttachmentManagement later(Duration duration) {
		return door(Clock.offset(this.clock, duration), this.files);
	}

	AttachmentManagement door(Clock clock, EncryptedFiles files) {
		return new AttachmentManagement(this.reading, this.rows, files, new SignedTokens(this.keys, clock),
				new PhotoQuotas(this.keys), this.access, this.transactions, clock);
	}

	/** The same door with other quotas. */
	AttachmentManagement door(PhotoQuotas quotas) {
		return new AttachmentManagement(this.reading, this.rows, this.files, this.signatures, quotas, this.access,
				this.transactions, this.clock);
	}

	/** A module that lets everybody but the nameless see its complaints. */
	@TestConfiguration(proxyBeanMethods = false)
	static class SampleAccess {

		@Bean
		AttachmentAccess sample() {
			return new AttachmentAccess() {
				@Override
				public String kind() {
					return "sample";
				}

				@Override
				public List<String> viewers(String subject, Function<String, @Nullable Object> request) {
					return Stream.ofNullable(request.apply("who"))
						.map(Object::toString)
						.filter((who) -> !who.equals("null"))
						.toList();
				}
			};
		}

	}

}
