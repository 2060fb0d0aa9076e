package org.yidiantong.commandline;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.Yidiantong;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which arguments start the application, which are a command, and how a wrong call is
 * refused.
 */
class OperatorCommandsUnitTests {

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	private Path nowhere;

	@ParameterizedTest
	@ValueSource(strings = { "", "--server.port=0", "--spring.profiles.active=demo --yidiantong.home=/tmp/x", "--debug",
			"--spring.config.import[0]=file:x", "--server.ssl.port=1",
			"--management.endpoints.web.exposure.exclude=env", "--spring.mail.properties.mail.smtp.auth=true",
			"--spring.jpa.show-sql=true", "--logging.level.root=debug", "--yidiantong.business-time.start=2021-12-15" })
	void startsTheApplicationForSettingsOnly(String arguments) {
		assertThat(OperatorCommands.isCalled(words(arguments))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "tenants", "tenant validate DIR", "--help", "-h", "--hlep", "anything", "--port=1",
			"--server.port=0 tenants validate DIR", "-server.port=0", "--yidiantong.hoem=/tmp/x",
			"--server.port=0 --yidiantong.demo=true", "--server.prot=8081", "--spring.profile.active=demo",
			"--sprng.profiles.active=demo", "--yidiantng.home=x", "--spring.datasource.usrname=x", "help", "—help",
			"--HELP", "--spring.profiles.active=dmeo", "--spring.profiles.active=Demo", "--server.port 8081",
			"--yidiantong.home=", "--yidiantong.home", "server.port=8081", "－－server.port＝8081" })
	void startsNothingForAnythingElse(String arguments) {
		assertThat(OperatorCommands.isCalled(words(arguments))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					tenant validate tenants           | "tenant" is not known (did you mean "tenants"?)
					--server.prot=8081                | there is no option "--server.prot" (did you mean "--server.port"?)
					--spring.profile.active=demo      | there is no option "--spring.profile.active" (did you mean "--spring.profiles.active"?)
					--HELP                            | there is no option "--HELP" (did you mean "--help"?)
					—help                             | there is no option "—help" (did you mean "--help"?)
					help                              | "help" is not known (did you mean "--help"?)
					tenants validte tenants           | "validte" is not known (did you mean "validate"?)
					tenants validate tenants --lnag=x | there is no option "--lnag" (did you mean "--lang"?)
					acounts activate 341503 admin     | "acounts" is not known (did you mean "accounts"?)
					accounts revok 341503 client      | "revok" is not known (did you mean "revoke"?)
					figures rebiuld 341503            | "rebiuld" is not known (did you mean "rebuild"?)
					bench lifecycle                   | "bench" is not known
					--hlep                            | there is no option "--hlep" (did you mean "--help"?)
					--yidiantong.hoem=/tmp/x          | there is no option "--yidiantong.hoem" (did you mean "--yidiantong.home"?)
					--server.port 8081                | "--server.port" has no value: write "--server.port=VALUE"
					--yidiantong.home /tmp/x          | "--yidiantong.home" has no value: write "--yidiantong.home=VALUE"
					tenants diff t --yidiantong.home= | "--yidiantong.home" has no value: write "--yidiantong.home=VALUE"
					--spring.profiles.active=dmeo     | there is no profile as in "--spring.profiles.active=dmeo" (did you mean "demo"?)
					server.port=8081                  | there is no option "server.port" (did you mean "--server.port"?)
					－－help                            | there is no option "－－help" (did you mean "--help"?)
					tenants export                    | DIR is missing
					tenants export /x --district      | --district is missing
					tenants export /x --district=99   | "99" does not fit --district
					figures runs --last=x             | "x" does not fit --last
					accounts activate 341503          | POST is missing
					accounts activate 3415 admin      | "3415" does not fit DISTRICT
					accounts client 341503 x cases:raed | "cases:raed" does not fit SCOPE
					accounts client 341503 X cases:read | "X" does not fit NAME
					exchange again 341503 first       | "first" does not fit NUMBER
					tenants validate t --lang=ch      | "ch" does not fit --lang (did you mean "zh"?)
					tenants diff t --yidiantong.hme=x | there is no option "--yidiantong.hme" (did you mean "--yidiantong.home"?)
					""")
	void refusesMisspeltWordsWithTheNearest(String arguments, String refusal) {
		assertThat(run(arguments + " --lang en")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8).lines()).first().isEqualTo(refusal);
		assertThat(this.out.size()).isZero();
	}

	@Test
	void namesEachMisspeltOption() {
		assertThat(run("tenants diff t --yidiantong.hme=x --server.prot=1 --lang en")).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("--yidiantong.home", "--server.port");
	}

	@Test
	void namesTheNearestInChineseUnlessAskedOtherwise() {
		run("tenant validate tenants");
		assertThat(this.err.toString(StandardCharsets.UTF_8)).startsWith("不认识“tenant”（是否想写“tenants”？）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tenants diff tenants", "tenants apply tenants", "figures rebuild 341503",
			"accounts activate 341503 admin" })
	void namesTheOptionOfTheHomeWhereNothingRuns(String arguments) {
		String home = this.nowhere.resolve("home").toString();
		assertThat(run(arguments + " --yidiantong.home=" + home)).isEqualTo(3);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains(home, "--yidiantong.home=")
			.doesNotContain("ApplicationNotRunning");
		assertThat(this.nowhere).isEmptyDirectory();
	}

	@ParameterizedTest
	@CsvSource({ "--help,figures", "-h,tenants", "tenants --help,validate", "tenants validate -h,tenants/",
			"accounts --help,revoke", "figures rebuild --help,DISTRICT" })
	void explainsItself(String arguments, String part) {
		assertThat(run(arguments + " --lang=en")).isZero();
		assertThat(this.out.toString(StandardCharsets.UTF_8)).startsWith("usage: ").contains(part);
		assertThat(this.err.size()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "accounts", "accounts activate 341503", "accounts activate x admin",
			"accounts client 341503 Upper cases:read", "accounts client 341503 name", "figures",
			"accounts client 341503 name cases:raed", "figures rebuild 341503 341502",
			"tenants validate DIR --lang=fr" })
	void refusesWrongCalls(String arguments) {
		assertThat(run(arguments)).isEqualTo(2);
		assertThat(this.err.toString(StandardCharsets.UTF_8)).contains("用法：");
	}

	private int run(String arguments) {
		return Yidiantong.commands()
			.run(new PrintStream(this.out, true, StandardCharsets.UTF_8),
					new PrintStream(this.err, true, StandardCharsets.UTF_8), words(arguments));
	}

	private static String[] words(String arguments) {
		return arguments.isEmpty() ? new String[0] : arguments.split(" ");
	}

}
