package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.secrets.SecretKeys;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictManagement;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Packages are exchanged through a server for SFTP.
 */
@WholeApplication
class SftpExchangeTests {

	@TempDir
	private Path home;

	@Autowired
	private PackageSender sender;

	@Autowired
	private PackageReceiver receiver;

	@Autowired
	private PackageRecords records;

	@Autowired
	private DistrictManagement districts;

	@Autowired
	private SecretKeys secrets;

	@Autowired
	private ClosedComplaints complaints;

	@Autowired
	private TransactionOperations transaction;

	private KeyPair partner;

	@BeforeEach
	void knowThePartner() throws Exception {
		this.partner = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.writeString(this.home.resolve(Actors.YUAN + ".pem"),
				Base64.getEncoder().encodeToString(this.partner.getPublic().getEncoded()));
	}

	@Test
	void sendsAndTakesPackages() throws Exception {
		try (TestSftpServer server = new TestSftpServer(this.home)) {
			this.complaints.open(Actors.YUAN, "341503100-V04", true);
			exchange(server);
			assertThat(names(server.folder("out"))).hasSizeGreaterThan(1).noneMatch((name) -> name.endsWith(".part"));
			byte[] incoming = incoming();
			Files.write(server.folder("in").resolve("slow.zip"), Arrays.copyOf(incoming, incoming.length / 2));
			exchange(server);
			assertThat(names(server.folder("in"))).contains("slow.zip");
			Files.write(server.folder("in").resolve("slow.zip"), incoming);
			Files.write(server.folder("in").resolve("zzz.zip"), incoming);
			exchange(server);
			assertThat(names(server.folder("in/done"))).containsExactly("slow.zip", "zzz.zip");
			exchange(server);
			assertThat(names(server.folder("in/done"))).hasSize(2);
		}
	}

	@Test
	void keepsAsideWhatItRefuses() throws Exception {
		try (TestSftpServer server = new TestSftpServer(this.home)) {
			Path in = Files.createDirectories(server.folder("in"));
			Files.write(in.resolve("bad.zip"),
					SignedPackage.of("x", "341502", Manifest.COMPLAINTS, 1, Map.of()).sign(this.partner.getPrivate()));
			exchange(server);
			assertThat(names(server.folder("in/refused"))).containsExactly("bad.zip", "bad.zip.txt");
		}
	}

	@Test
	void exchangesNothingWithAnotherServer() throws Exception {
		try (TestSftpServer server = new TestSftpServer(this.home)) {
			server.haveAnotherKnown();
			exchange(server);
			assertThat(server.folder("out")).doesNotExist();
			assertThatExceptionOfType(IOException.class)
				.isThrownBy(() -> ExchangeConnection.open(server.properties(this.home)));
		}
	}

	@Test
	void wantsAKeyAndAKnownServer() {
		for (String folder : List.of("sftp://10.0.0.1/exchange", "sftp://user@10.0.0.1", "sftp://user@/x")) {
			assertThatIllegalArgumentException().as(folder)
				.isThrownBy(() -> new ExchangeProperties(folder, "", "identity", "known_hosts"))
				.withMessageContaining("sftp://user@host:port/path");
		}
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExchangeProperties("sftp://user@10.0.0.1/exchange", "", "", ""))
			.withMessageContaining("yidiantong.exchange.known-hosts");
	}

	private void exchange(TestSftpServer server) {
		ExchangeProperties properties = server.properties(this.home);
		new ExchangeScheduler(properties, new ExchangeKeys(this.secrets, properties), this.districts, this.receiver,
				this.sender)
			.exchange();
	}

	private byte[] incoming() {
		long next = read(this.records::lastReceived) + 1;
		String line = """
				{"number": "%s", "placeCode": "341503100-V04", "text": "路灯坏了", "anonymous": true}"""
			.formatted(UUID.randomUUID());
		return SignedPackage
			.of("12345", Actors.YUAN.toString(), Manifest.COMPLAINTS, next, Map.of("complaints.jsonl", List.of(line)))
			.sign(this.partner.getPrivate());
	}

	private <T> T read(Supplier<T> query) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> query.get()));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

}
