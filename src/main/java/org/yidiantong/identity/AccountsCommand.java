package org.yidiantong.identity;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.identity.clients.ClientUnknown;
import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * Command line for accounts and API clients: {@code accounts activate DISTRICT POST} for
 * the first administrator, {@code accounts client DISTRICT NAME SCOPE…} and
 * {@code accounts revoke DISTRICT ID} for API clients. It prints each secret once. Exit
 * code 0 means success, 1 an unknown district, post or client, 2 invalid usage, and 3 a
 * database that cannot be reached or used.
 */
@Command(name = "accounts")
public final class AccountsCommand {

	/** The message bundle of this command. */
	public static final String TEXTS = "messages.findings.identity";

	private static final int UNKNOWN = 1;

	private final CommandContext call;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	/** Prepares the command for one call. */
	public AccountsCommand(CommandContext call) {
		this.call = call;
	}

	@Command
	int activate(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district,
			@Parameters(paramLabel = "POST") String post) {
		return in(district, post, (context) -> {
			IssuedCode code = context.getBean(AccountManagement.class).issueCodeAsOperator(post);
			return say("code-issued", code.post(), code.code(), code.until().toString());
		});
	}

	@Command
	int client(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district,
			@Parameters(paramLabel = "NAME") String name,
			@Parameters(paramLabel = "SCOPE", arity = "1..*", converter = ReadScope.class) List<Scope> scopes) {
		if (!GrantClient.isName(name)) {
			CommandLine client = Objects.requireNonNull(this.spec.subcommands().get("client"));
			throw new ParameterException(client, "A client's name must match " + GrantClient.NAME,
					client.getCommandSpec().positionalParameters().get(1), name);
		}
		Set<Scope> granted = EnumSet.copyOf(scopes);
		return in(district, name, (context) -> {
			IssuedClient client = context.getBean(ClientManagement.class).issue(name, granted);
			return say("client-issued", client.clientId(), client.secret());
		});
	}

	@Command
	int revoke(@Parameters(paramLabel = "DISTRICT", converter = ReadDistrict.class) DistrictCode district,
			@Parameters(paramLabel = "CLIENT") String client) {
		return in(district, client, (context) -> {
			context.getBean(ClientManagement.class).revoke(client);
			return say("client-revoked", client);
		});
	}

	private int in(DistrictCode district, String named, Function<ConfigurableApplicationContext, Integer> work) {
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.call.application(),
				this.call.settings())) {
			if (context.getBean(DistrictManagement.class).find(district).isEmpty()) {
				return unknown(district.toString());
			}
			return BoundDistrict.call(district, () -> work.apply(context));
		}
		catch (AccountUnknown | ClientUnknown unknown) {
			return unknown(named);
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
		return FindingFormatter.format("identity." + key, this.call.locale(), arguments);
	}

	/** Parses a district code. */
	private static final class ReadDistrict implements ITypeConverter<DistrictCode> {

		@Override
		public DistrictCode convert(String value) {
			return DistrictCode.parse(value).orElseThrow(() -> new TypeConversionException("Not a district code"));
		}

	}

	/** Parses a scope by its name on the wire. */
	private static final class ReadScope implements ITypeConverter<Scope> {

		@Override
		public Scope convert(String value) {
			return Scope.named(value).orElseThrow(() -> new TypeConversionException("Not a scope"));
		}

	}

}
