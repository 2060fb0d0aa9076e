package org.yidiantong.integration.exchange;

import java.util.function.Function;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Command line for packages of files: {@code exchange status DISTRICT} tells how the
 * exchange stands, {@code exchange key DISTRICT} prints the district's public key,
 * {@code exchange run DISTRICT} takes and writes packages at once, and
 * {@code exchange again DISTRICT NUMBER} has one written again. Exit code 0 means
 * success, 1 an unknown district or package, or nothing to exchange with, 2 invalid
 * usage, and 3 a database that cannot be reached or used.
 */
@Command(name = "exchange")
final class ExchangeCommand {

	/** The message bundle of this command. */
	static final String TEXTS = "messages.findings.integration";

	private static final int UNKNOWN = 1;

	private final CommandContext call;

	/** Prepares the command for one call. */
	ExchangeCommand(CommandContext call) {
		this.call = call;
	}

	@Command
	int status(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district) {
		return in(district, (exchange) -> {
			ExchangeStatus now = exchange.status();
			say("exchange-open", now.open() ? 1 : 0, now.partnered() ? 1 : 0, now.fingerprint(), now.waiting());
			now.out()
				.forEach((one) -> say("package-out", one.number(), one.events(), String.valueOf(one.begunAt()),
						(one.writtenAt() == null) ? 0 : 1, one.sha256()));
			now.in().forEach((one) -> say("package-in", one.number(), one.complaints(), one.receivedAt().toString()));
			now.refused()
				.forEach((one) -> say("package-refused", one.file(), one.refusedAt().toString(), one.reason()));
			return 0;
		});
	}

	@Command
	int key(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district) {
		return in(district, (exchange) -> {
			this.call.out().print(exchange.publicKey());
			return 0;
		});
	}

	@Command
	int run(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district) {
		return in(district, (exchange) -> {
			boolean exchanged = exchange.exchange();
			say(exchanged ? "exchanged" : "exchange-impossible", district.toString());
			return exchanged ? 0 : UNKNOWN;
		});
	}

	@Command
	int again(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district,
			@Parameters(paramLabel = "NUMBER") long number) {
		return in(district, (exchange) -> {
			try {
				exchange.sendAgain(number);
				return say("package-again", number);
			}
			catch (PackageUnknown unknown) {
				return unknown(String.valueOf(number));
			}
		});
	}

	private int in(DistrictCode district, Function<ExchangeManagement, Integer> work) {
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.call.application(),
				this.call.settings())) {
			if (context.getBean(DistrictManagement.class).find(district).isEmpty()) {
				return unknown(district.toString());
			}
			return BoundDistrict.call(district, () -> work.apply(context.getBean(ExchangeManagement.class)));
		}
	}

	private int say(String key, Object... arguments) {
		this.call.out().println(text(key, arguments));
		return 0;
	}

	private int unknown(String what) {
		this.call.err().println(text("command-unknown", what));
		return UNKNOWN;
	}

	private String text(String key, Object... arguments) {
		return FindingFormatter.format("integration." + key, this.call.locale(), arguments);
	}

	/** Parses a district code. */
	private static final class ReadDistrict implements ITypeConverter<DistrictCode> {

		@Override
		public DistrictCode convert(String value) {
			return DistrictCode.parse(value).orElseThrow(() -> new TypeConversionException("Not a district code"));
		}

	}

}
