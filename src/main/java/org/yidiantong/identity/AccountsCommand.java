package org.yidiantong.identity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.yidiantong.tenancy.AttachedProgram;
import org.yidiantong.tenancy.BoundDistrict;
import org.yidiantong.tenancy.DistrictCode;
import org.yidiantong.tenancy.DistrictManagement;
import org.yidiantong.tenancy.FindingTexts;

import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/**
 * What the operator of the platform does on the machine itself:
 * {@code accounts activate DISTRICT POST} for the first administrator,
 * {@code accounts client DISTRICT NAME SCOPE…} and {@code accounts revoke DISTRICT ID}
 * for programs. What is secret is printed once. The exit code is 0 when all is well, 1
 * when there is no such district, post or client, 2 for a wrong call, 3 when the database
 * could not be reached or used.
 */
public final class AccountsCommand {

	/** The first argument of a call. */
	public static final String NAME = "accounts";

	private static final int UNKNOWN = 1;

	private static final int WRONG_CALL = 2;

	private static final int FAILED = 3;

	private static final String CLIENT_NAME = "[a-z][a-z0-9-]{1,30}";

	private final Class<?> application;

	private final PrintStream out;

	private final PrintStream err;

	private final Locale locale;

	AccountsCommand(Class<?> application, PrintStream out, PrintStream err, Locale locale) {
		this.application = application;
		this.out = out;
		this.err = err;
		this.locale = locale;
	}

	/**
	 * Runs the command on standard output, in UTF-8 whatever the machine's locale.
	 * @param application the class that the program is made of
	 * @param arguments beginning with {@link #NAME}
	 * @return the exit code
	 */
	public static int run(Class<?> application, String... arguments) {
		LoggingSystem.get(AccountsCommand.class.getClassLoader()).beforeInitialize();
		List<String> given = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
		Locale locale = given.remove("--lang=en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
		return new AccountsCommand(application, stream(FileDescriptor.out), stream(FileDescriptor.err), locale)
			.run(given);
	}

	int run(List<String> arguments) {
		List<String> words = arguments.stream().filter((word) -> !word.startsWith("--")).toList();
		List<String> settings = arguments.stream().filter((word) -> word.startsWith("--")).toList();
		Optional<DistrictCode> district = (words.size() > 2) ? DistrictCode.parse(words.get(1)) : Optional.empty();
		if (district.isEmpty() || !isCall(words)) {
			this.err.println(text("command-usage"));
			return WRONG_CALL;
		}
		try (ConfigurableApplicationContext context = AttachedProgram.start(this.application, settings)) {
			if (context.getBean(DistrictManagement.class).find(district.get()).isEmpty()) {
				return unknown(words.get(1));
			}
			return BoundDistrict.call(district.get(), () -> run(words, context));
		}
		catch (RuntimeException ex) {
			this.err.println(text("command-failed", NestedExceptionUtils.getMostSpecificCause(ex).toString()));
			return FAILED;
		}
	}

	private static boolean isCall(List<String> words) {
		return switch (words.get(0)) {
			case "activate", "revoke" -> words.size() == 3;
			case "client" -> words.get(2).matches(CLIENT_NAME) && words.size() > 3
					&& words.stream().skip(3).allMatch((word) -> Scope.named(word).isPresent());
			default -> false;
		};
	}

	private int run(List<String> words, ConfigurableApplicationContext context) {
		String named = words.get(2);
		try {
			switch (words.get(0)) {
				case "activate" -> activate(context.getBean(AccountManagement.class).issueCodeAsOperator(named));
				case "revoke" -> {
					context.getBean(ClientManagement.class).revoke(named);
					this.out.println(text("client-revoked", named));
				}
				default -> issue(context.getBean(ClientManagement.class).issue(named, scopes(words)));
			}
			return 0;
		}
		catch (AccountUnknown | ClientUnknown unknown) {
			return unknown(named);
		}
	}

	private void activate(IssuedCode code) {
		this.out.println(text("code-issued", code.post(), code.code(), code.until().toString()));
	}

	private void issue(IssuedClient client) {
		this.out.println(text("client-issued", client.clientId(), client.secret()));
	}

	private int unknown(String what) {
		this.err.println(text("command-unknown", what));
		return UNKNOWN;
	}

	private static Set<Scope> scopes(List<String> words) {
		EnumSet<Scope> scopes = EnumSet.noneOf(Scope.class);
		words.stream().skip(3).forEach((word) -> Scope.named(word).ifPresent(scopes::add));
		return scopes;
	}

	private String text(String key, Object... arguments) {
		return FindingTexts.format("identity." + key, this.locale, arguments);
	}

	private static PrintStream stream(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

}
