package org.yidiantong.integration.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.eventlog.EventLogReader;
import org.yidiantong.support.Actors;
import org.yidiantong.support.FaultTest;
import org.yidiantong.support.KilledCopies;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.support.WorkingCopy;
import org.yidiantong.tenancy.BoundDistrict;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed half-way through packages that come in and go out:
 * {@code -Dyidiantong.kills=10} kills it ten times, {@code -Dyidiantong.seed=…} repeats
 * the moments of a run. Each package is taken once and each event sent once, in order.
 */
@FaultTest
@WholeApplication
class KilledExchangeTests {

	private static final int KILLS = Integer.getInteger("yidiantong.kills", 3);

	private static final int PACKAGES = 12;

	private static final int LINES = 60;

	private static final long SEED = Long.getLong("yidiantong.seed", System.nanoTime());

	private final Random random = new Random(SEED);

	private final String call = UUID.randomUUID().toString().substring(0, 8);

	@TempDir
	private Path folder;

	@Autowired
	private PackageSender sender;

	@Autowired
	private PackageRecords records;

	@Autowired
	private ExchangeKeys keys;

	@Autowired
	private EventLogReader log;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transaction;

	@Value("${yidiantong.home}")
	private Path home;

	@Test
	void takesAndSendsEachPackageOnceWhereverTheProcessIsKilled() throws Exception {
		killHalfWay(this.folder, new ExchangeProperties(this.folder.toString(), this.folder.toString(), "", ""));
	}

	@Test
	void doesSoOnAServerForSftp() throws Exception {
		try (TestSftpServer server = new TestSftpServer(this.folder)) {
			killHalfWay(server.folder("").getParent(), server.properties(this.folder));
		}
	}

	private void killHalfWay(Path exchanged, ExchangeProperties properties) throws Exception {
		bound(() -> this.sender.send(new ExchangeFolder(this.folder.resolve("before"))));
		long sentBefore = read(this.records::lastSent).until();
		KeyPair partner = partner();
		long last = read(this.records::lastReceived);
		put(partner, last, exchanged);
		try (KilledCopies copies = new KilledCopies(() -> copy(properties))) {
			for (int kill = 0; kill < KILLS; kill++) {
				copies.begin();
				copies.leave(Duration.ofMillis(300 + this.random.nextInt(1200)));
				copies.kill();
			}
			copies.beginLast();
			copies.until(() -> read(this.records::lastReceived) == last + PACKAGES && isEverythingSent());
		}
		assertThat(filed()).isEqualTo(PACKAGES * LINES);
		check(sentBefore, exchanged);
	}

	/** Whatever is in the log is in the packages, once and in order. */
	private void check(long sentBefore, Path exchanged) throws IOException {
		List<Long> numbers = new ArrayList<>();
		List<Long> positions = new ArrayList<>();
		List<String> receipts = new ArrayList<>();
		for (SignedPackage one : sent(exchanged)) {
			numbers.add(one.manifest().number());
			one.lines("events.jsonl")
				.forEach((event) -> positions.add(Long.valueOf(JsonPath.<String>read(event, "$.sequence"))));
			one.lines("receipts.jsonl").forEach((receipt) -> receipts.add(JsonPath.read(receipt, "$.number")));
		}
		System.out.printf("%d kills, seed %d: %d packages out%n", KILLS, SEED, numbers.size());
		assertThat(numbers)
			.isEqualTo(LongStream.range(0, numbers.size()).map((at) -> numbers.get(0) + at).boxed().toList());
		assertThat(positions)
			.isEqualTo(LongStream.rangeClosed(sentBefore + 1, sentBefore + positions.size()).boxed().toList());
		assertThat(receipts).hasSize(PACKAGES * LINES).doesNotHaveDuplicates();
	}

	private boolean isEverythingSent() {
		return BoundDistrict.call(Actors.YUAN, this.log::last) == read(this.records::lastSent).until()
				&& read(this.records::unfinished).isEmpty()
				&& read(this.records::lastSent).receivedUntil() == read(this.records::lastReceived);
	}

	private KeyPair partner() throws Exception {
		KeyPair partner = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.writeString(this.folder.resolve(Actors.YUAN + ".pem"),
				Base64.getEncoder().encodeToString(partner.getPublic().getEncoded()));
		return partner;
	}

	private void put(KeyPair partner, long last, Path exchanged) throws IOException {
		Path in = Files.createDirectories(exchanged.resolve("341503/in"));
		for (int number = 1; number <= PACKAGES; number++) {
			int one = number;
			List<String> lines = IntStream.range(0, LINES)
				.mapToObj((line) -> """
						{"number": "%s-%d-%d", "placeCode": "341503100-V04", "text": "路灯坏了", "anonymous": true}"""
					.formatted(this.call, one, line))
				.toList();
			Files.write(in.resolve("%03d.zip".formatted(number)),
					SignedPackage
						.of("12345", Actors.YUAN.toString(), Manifest.COMPLAINTS, last + number,
								Map.of("complaints.jsonl", lines))
						.sign(partner.getPrivate()));
		}
	}

	private WorkingCopy copy(ExchangeProperties properties) {
		return WorkingCopy.start(ExchangingCopy.class, this.home, "--yidiantong.exchange.folder=" + properties.folder(),
				"--yidiantong.exchange.partner-keys=" + properties.partnerKeys(),
				"--yidiantong.exchange.identity=" + properties.identity(),
				"--yidiantong.exchange.known-hosts=" + properties.knownHosts());
	}

	private long filed() {
		return read(() -> this.jdbc
			.sql("SELECT count(*) FROM complaints_complaint WHERE tenant_id = ? AND foreign_number LIKE ?")
			.params(Actors.YUAN.value(), this.call + "-%")
			.query(Long.class)
			.single());
	}

	private List<SignedPackage> sent(Path exchanged) throws IOException {
		try (Stream<Path> files = Files.list(exchanged.resolve("341503/out"))) {
			List<SignedPackage> packages = new ArrayList<>();
			for (Path file : files.filter((one) -> one.toString().endsWith(".zip")).sorted().toList()) {
				packages.add(SignedPackage.open(Files.readAllBytes(file), this.keys.own(Actors.YUAN).getPublic()));
			}
			return packages;
		}
	}

	private <T> T read(Supplier<T> query) {
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> query.get()));
	}

	private static void bound(Runnable work) {
		BoundDistrict.run(Actors.YUAN, work);
	}

}
