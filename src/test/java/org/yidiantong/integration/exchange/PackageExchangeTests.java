package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yidiantong.integration.exchange.PackageRefused.Cause;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Packages of a district and its partner, and what becomes of them when a process ends
 * between two steps.
 */
@WholeApplication
class PackageExchangeTests {

	private static final String PLACE = "341503100-V04";

	private final KeyPair partner = pair();

	private final String call = "12345-" + UUID.randomUUID();

	@TempDir
	private Path home;

	@Autowired
	private PackageSender sender;

	@Autowired
	private PackageReceiver receiver;

	@Autowired
	private PackageRecords records;

	@Autowired
	private ExchangeKeys keys;

	@Autowired
	private ClosedComplaints complaints;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	private ExchangeFolder folder = new ExchangeFolder(Path.of("none"));

	@BeforeEach
	void prepare() {
		this.folder = new ExchangeFolder(this.home);
		send();
	}

	@Test
	void sendsEachEventOnceAndInOrder() {
		file();
		send();
		List<SignedPackage> first = sent();
		file();
		send();
		List<SignedPackage> all = sent();
		assertThat(all).hasSize(first.size() + 1);
		List<Long> positions = positions(all);
		assertThat(positions).isNotEmpty()
			.containsExactlyElementsOf(
					LongStream.rangeClosed(positions.get(0), positions.get(positions.size() - 1)).boxed().toList());
		send();
		assertThat(sent()).hasSameSizeAs(all);
		assertThat(names("out")).noneMatch((name) -> name.endsWith(".part"));
	}

	@Test
	void writesThePackageThatWasBegunWhenItCouldNotBeWritten() throws IOException {
		int before = sent().size();
		file();
		ExchangeFolder full = new ExchangeFolder(Files.writeString(this.home.resolve("full"), ""));
		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> bound(() -> this.sender.send(full)));
		SentPackage begun = read(this.records::unfinished).orElseThrow();
		file();
		send();
		List<SignedPackage> all = sent();
		assertThat(all).hasSize(before + 2);
		assertThat(all.get(before).manifest().number()).isEqualTo(begun.number());
		assertThat(positions(all)).doesNotHaveDuplicates();
	}

	@Test
	void writesTheSamePackageAgainWhenItWasNotMarked() throws IOException {
		file();
		send();
		String name = names("out").get(names("out").size() - 1);
		byte[] bytes = Files.readAllBytes(this.home.resolve("out").resolve(name));
		for (boolean taken : new boolean[] { false, true }) {
			unmark();
			if (taken) {
				Files.delete(this.home.resolve("out").resolve(name));
			}
			send();
			assertThat(Files.readAllBytes(this.home.resolve("out").resolve(name))).isEqualTo(bytes);
		}
	}

	@Test
	void filesTheComplaintsOfAPackageOnceAndTellsTheirIds() throws IOException {
		long number = last() + 1;
		byte[] bytes = incoming(number, line(this.call));
		put("a.zip", bytes);
		receive();
		assertThat(names("in/done")).containsExactly("a.zip");
		put("copied-again.zip", bytes);
		receive();
		assertThat(names("in/done")).containsExactly("a.zip", "copied-again.zip");
		assertThat(last()).isEqualTo(number);
		send();
		List<SignedPackage> all = sent();
		assertThat(all.get(all.size() - 1).lines("receipts.jsonl")).singleElement().satisfies((receipt) -> {
			assertThat((String) JsonPath.read(receipt, "$.number")).isEqualTo(this.call);
			assertThat(all.get(all.size() - 1).lines("events.jsonl").toString())
				.contains((String) JsonPath.read(receipt, "$.subject"));
		});
	}

	@ParameterizedTest
	@EnumSource
	void keepsAsideWhatItRefuses(Cause cause) throws IOException {
		put("taken.zip", incoming(last() + 1, line(this.call + "-taken")));
		receive();
		long last = last();
		put("bad.zip", bad(cause, last + 1));
		Files.setLastModifiedTime(this.home.resolve("in/bad.zip"), FileTime.fromMillis(0));
		receive();
		assertThat(last()).isEqualTo(last);
		assertThat(names("in/refused")).containsExactly("bad.zip", "bad.zip.txt");
		assertThat(Files.readString(this.home.resolve("in/refused/bad.zip.txt"))).contains("包")
			.doesNotContain("exchange.", "{", "〈");
		assertThat(filed()).isEmpty();
	}

	@Test
	void leavesAloneWhatIsStillCopied() throws IOException {
		byte[] whole = incoming(last() + 1, line(this.call));
		put("slow.zip", Arrays.copyOf(whole, whole.length / 2));
		receive();
		assertThat(names("in")).contains("slow.zip");
		put("slow.zip", whole);
		receive();
		assertThat(names("in/done")).containsExactly("slow.zip");
	}

	@Test
	void namesEveryMistakeAndImportsNothing() throws IOException {
		put("bad.zip", incoming(last() + 1, line(this.call), "{\"number\": \"a b\"}", "[]", line(this.call)));
		receive();
		assertThat(Files.readString(this.home.resolve("in/refused/bad.zip.txt"))).contains("第 2 行 number", "第 3 行",
				"第 4 行 number");
		put("worse.zip", incoming(last() + 1, line(this.call), line("9").replace(PLACE, "nowhere")));
		receive();
		assertThat(Files.readString(this.home.resolve("in/refused/worse.zip.txt"))).contains("第 2 行 placeCode");
		assertThat(filed()).isEmpty();
	}

	private byte[] bad(Cause cause, long number) {
		byte[] good = incoming(number, line(this.call));
		return switch (cause) {
			case UNREADABLE -> Arrays.copyOf(good, good.length / 2);
			case FORGED -> incoming(number, Actors.YUAN.toString(), Manifest.COMPLAINTS, pair(), line(this.call));
			case OTHER_DISTRICT -> incoming(number, "341502", Manifest.COMPLAINTS, this.partner, line(this.call));
			case OTHER_KIND -> incoming(number, Actors.YUAN.toString(), Manifest.EVENTS, this.partner, line(this.call));
			case HASH -> new SignedPackage(
					SignedPackage.of("12345", Actors.YUAN.toString(), Manifest.COMPLAINTS, number, files(line("x")))
						.manifest(),
					files(line(this.call)))
				.sign(this.partner.getPrivate());
			case OUT_OF_ORDER -> incoming(number + 1, line(this.call));
			case REPEATED -> incoming(number - 1, line(this.call));
			case LINES -> incoming(number, line(this.call), "{}");
		};
	}

	private byte[] incoming(long number, String... lines) {
		return incoming(number, Actors.YUAN.toString(), Manifest.COMPLAINTS, this.partner, lines);
	}

	private static byte[] incoming(long number, String to, String kind, KeyPair signer, String... lines) {
		return SignedPackage.of("12345", to, kind, number, files(lines)).sign(signer.getPrivate());
	}

	private static Map<String, List<String>> files(String... lines) {
		return Map.of("complaints.jsonl", List.of(lines));
	}

	private static String line(String number) {
		return """
				{"number": "%s", "placeCode": "%s", "text": "路灯坏了", "contact": {"name": "王秀英", "phone": "13800005678"}}"""
			.formatted(number, PLACE);
	}

	private void put(String name, byte[] bytes) throws IOException {
		Files.write(Files.createDirectories(this.home.resolve("in")).resolve(name), bytes);
	}

	private void receive() {
		bound(() -> this.receiver.receive(this.folder, this.partner.getPublic()));
	}

	private void send() {
		bound(() -> this.sender.send(this.folder));
	}

	private void file() {
		this.complaints.open(Actors.YUAN, PLACE, true);
	}

	private long last() {
		return read(this.records::lastReceived);
	}

	private List<String> filed() {
		return read(() -> this.records.filed(List.of(this.call)));
	}

	private <T> T read(Supplier<T> query) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> query.get()));
	}

	private void unmark() {
		String sql = "UPDATE integration_package_sent SET moved_at = NULL WHERE tenant_id = ? AND number = ?";
		long number = read(this.records::lastSent).number();
		read(() -> this.jdbc.sql(sql).params(Actors.YUAN.value(), number).update());
	}

	private static void bound(Runnable work) {
		BoundDistrict.run(Actors.YUAN, work);
	}

	private List<SignedPackage> sent() {
		List<SignedPackage> packages = new ArrayList<>();
		for (String name : names("out")) {
			packages.add(SignedPackage.open(this.folder.read(this.home.resolve("out").resolve(name)),
					this.keys.own(Actors.YUAN).getPublic()));
		}
		return packages;
	}

	private static List<Long> positions(List<SignedPackage> packages) {
		return packages.stream()
			.flatMap((one) -> one.lines("events.jsonl").stream())
			.map((event) -> Long.valueOf(JsonPath.<String>read(event, "$.sequence")))
			.toList();
	}

	private List<String> names(String in) {
		try (Stream<Path> files = Files.list(Files.createDirectories(this.home.resolve(in)))) {
			return files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static KeyPair pair() {
		try {
			return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
