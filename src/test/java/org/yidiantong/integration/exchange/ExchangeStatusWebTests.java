package org.yidiantong.integration.exchange;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yidiantong.identity.Actor;
import org.yidiantong.identity.Role;
import org.yidiantong.support.Actors;
import org.yidiantong.support.ClosedComplaints;
import org.yidiantong.support.WholeApplication;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.Yidiantong;
import org.yidiantong.support.ExhaustiveTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yidiantong.support.FormTokenRequests.csrf;

/**
 * Packages as the administrator sees them on a page and the operator on the command line.
 */
@WholeApplication
@ExhaustiveTest
class ExchangeStatusWebTests {

	private static final String HOME = "/341503/staff/integration/packages";

	private final Actor administrator = Actors.post(Role.DISTRICT_ADMINISTRATOR);

	@TempDir
	private Path home;

	@Autowired
	private MockMvcTester web;

	@Autowired
	private ClosedComplaints complaints;

	@Autowired
	private PackageRecords records;

	@Autowired
	private TransactionOperations transaction;

	private KeyPair partner;

	@BeforeEach
	void knowThePartner() throws Exception {
		this.partner = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.writeString(this.home.resolve("341503.pem"),
				Base64.getEncoder().encodeToString(this.partner.getPublic().getEncoded()));
	}

	@Test
	void exchangesAtOnceAndTellsWhatWentOutAndWasRefused() throws Exception {
		this.complaints.open(Actors.YUAN, "341503100-V04", true);
		Path in = Files.createDirectories(this.home.resolve("341503/in"));
		Files.write(in.resolve("strange.zip"),
				SignedPackage.of("x", "341502", Manifest.COMPLAINTS, 1, Map.of()).sign(this.partner.getPrivate()));
		assertThat(exchange("run", "341503")).startsWith("0 ").contains("341503");
		long number = last();
		assertThat(exchange("status", "341503")).contains("out " + number + ":", "in the folder", "refused strange.zip",
				"events in no package yet: 0");
		assertThat(page()).contains("strange.zip", "不是给本区的", "<th scope=\"row\">" + number + "</th>");
	}

	@Test
	void writesAPackageAgainThatWasLost() throws Exception {
		this.complaints.open(Actors.YUAN, "341503100-V04", true);
		exchange("run", "341503");
		long number = last();
		Path file = this.home.resolve("341503/out").resolve(PackageSender.name(Actors.YUAN, number));
		byte[] bytes = Files.readAllBytes(file);
		Files.delete(file);
		assertThat(this.web.post()
			.uri(HOME + "/" + number + "/again")
			.requestAttr(Actor.ATTRIBUTE, this.administrator)
			.with(csrf())).hasStatus(302);
		assertThat(page()).contains("正在写出");
		exchange("run", "341503");
		assertThat(file).hasBinaryContent(bytes);
		Files.delete(file);
		assertThat(exchange("again", "341503", String.valueOf(number))).startsWith("0 ");
		exchange("run", "341503");
		assertThat(file).hasBinaryContent(bytes);
	}

	@Test
	void refusesWhatThereIsNot() {
		assertThat(exchange("again", "341503", "999999999")).startsWith("1 ").contains("there is no \"999999999\"");
		assertThat(exchange("status", "341599")).startsWith("1 ").contains("341599");
		assertThat(exchange("run", "341502")).startsWith("1 ").contains("cannot exchange");
		assertThat(exchange("key", "341503")).startsWith("0 -----BEGIN PUBLIC KEY-----");
		assertThat(this.web.get().uri(HOME).requestAttr(Actor.ATTRIBUTE, Actors.post(Role.LEADER))).hasStatus(403);
		assertThat(this.web.post()
			.uri(HOME + "/999999999/again")
			.requestAttr(Actor.ATTRIBUTE, this.administrator)
			.with(csrf())).hasStatus(404);
	}

	private String exchange(String... words) {
		List<String> arguments = new ArrayList<>(List.of("exchange", "--lang=en"));
		arguments.addAll(List.of(words));
		arguments.add("--yidiantong.exchange.folder=" + this.home);
		arguments.add("--yidiantong.exchange.partner-keys=" + this.home);
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
		int code = Yidiantong.commands().run(stream, stream, arguments.toArray(String[]::new));
		return code + " " + said.toString(StandardCharsets.UTF_8);
	}

	private String page() throws Exception {
		return this.web.get()
			.uri(HOME)
			.requestAttr(Actor.ATTRIBUTE, this.administrator)
			.exchange()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private long last() {
		Supplier<SentPackage> sent = this.records::lastSent;
		return BoundDistrict.call(Actors.YUAN, () -> this.transaction.execute((status) -> sent.get())).number();
	}

}
