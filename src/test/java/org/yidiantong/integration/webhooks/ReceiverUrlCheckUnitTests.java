package org.yidiantong.integration.webhooks;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yidiantong.kernel.ValidationError;

import static org.assertj.core.api.Assertions.assertThat;

class ReceiverUrlCheckUnitTests {

	private final ReceiverUrlCheck closed = check(List.of());

	private final ReceiverUrlCheck open = check(List.of("127.0.0.0/8", "10.1.0.0/16"));

	@ParameterizedTest
	@ValueSource(strings = { "https://203.0.112.10/hook", "https://8.8.8.8", "https://8.8.8.8:8443/a?b=c",
			"https://[2606:4700::1111]/hook" })
	void acceptsPublicAddresses(String url) {
		assertThat(this.closed.check(url)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://127.0.0.1/", "https://localhost/", "https://10.1.2.3/", "https://172.16.0.1/",
			"https://192.168.1.1/", "https://169.254.169.254/latest/meta-data", "https://100.64.0.1/",
			"https://0.0.0.0/", "https://0.1.2.3/", "https://224.0.0.1/", "https://255.255.255.255/",
			"https://198.18.0.1/", "https://[::1]/", "https://[::]/", "https://[fe80::1]/", "https://[fd00::1]/",
			"https://[::ffff:127.0.0.1]/", "https://[::127.0.0.1]/", "https://[64:ff9b::7f00:1]/",
			"https://[2002:7f00:1::]/", "https://[ff02::1]/", "https://[fec0::1]/", "https://2130706433/",
			"https://[::ffff:7f00:1]/", "https://[::ffff:a9fe:a9fe]/", "https://[::ffff:0:169.254.169.254]/",
			"https://[64:ff9b::a9fe:a9fe]/", "https://[64:ff9b:1::a9fe:a9fe]/", "https://[2002:a9fe:a9fe::]/",
			"https://[2001:0:a9fe:a9fe::1]/", "https://[4000::1]/", "https://[fe80::1%25lo]/", "https://LOCALHOST/",
			"https://localhost./", "https://0x7f000001/", "https://2852039166/", "https://127.0.0.1:8080/",
			"https://10.1.2.3:443/" })
	void refusesAddressesThatAreNotPublic(String url) {
		assertThat(this.closed.check(url)).map(ReceiverUrlCheckUnitTests::code)
			.hasValueSatisfying((code) -> assertThat(code).isIn("mistake.webhook.network", "mistake.webhook.host"));
	}

	@ParameterizedTest
	@CsvSource({ "ftp://8.8.8.8/,url", "https://user@8.8.8.8/,url", "https://8.8.8.8/#part,url", "/hook,url",
			"https:///hook,url", "https://8.8.8.8:0/,url", "https://8.8.8.8:70000/,url", "https://8.8.8.8:-1/,url",
			"https://127.1/,url", "https://0x7f.0.0.1/,url", "https://127.0.0.1./,url", "https://127。0。0。1/,url",
			"https://8.8.8.8/路,url", "http://8.8.8.8/,https", "https://no-such-host.invalid/,host" })
	void namesWhatIsWrong(String url, String code) {
		assertThat(this.closed.check(url)).map(ReceiverUrlCheckUnitTests::code).contains("mistake.webhook." + code);
	}

	@Test
	void allowsNetworksOfTheOperatorAndPlainHttpThere() {
		assertThat(this.open.check("http://10.1.2.3/hook")).isEmpty();
		assertThat(this.open.check("https://10.2.2.3/hook")).map(ReceiverUrlCheckUnitTests::code)
			.contains("mistake.webhook.network");
	}

	@Test
	void knowsPublicAddresses() throws Exception {
		assertThat(ReceiverNetworks.isPublic(InetAddress.getByName("114.114.114.114"))).isTrue();
	}

	private static String code(ValidationError error) {
		return String.valueOf(error.message().getCodes()[0]);
	}

	private static ReceiverUrlCheck check(List<String> allowed) {
		return new ReceiverUrlCheck(new ReceiverNetworks(new WebhookProperties(true, allowed, Duration.ofSeconds(1))));
	}

}
