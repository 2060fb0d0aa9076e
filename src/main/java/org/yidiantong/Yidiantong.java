package org.yidiantong;

import java.util.ServiceLoader;

import org.yidiantong.commandline.CommandProvider;
import org.yidiantong.commandline.OperatorCommands;
import org.yidiantong.identity.AccountsCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The one deployable: a modular monolith for the oversight of grass-roots micro power.
 */
@SpringBootApplication
@Modulithic(systemName = "Yidiantong", sharedModules = { "embedded", "tenancy", "tenancy.folder", "calendar", "audit",
		"eventlog", "http", "http.server", "ratelimit", "secrets", "site" })
public class Yidiantong {

	public static void main(String[] args) {
		DeserializationBan.install();
		if (OperatorCommands.isCalled(args)) {
			System.exit(commands().run(args));
		}
		SpringApplication.run(Yidiantong.class, args);
	}

	/** The commands of the program. */
	public static OperatorCommands commands() {
		OperatorCommands commands = new OperatorCommands(Yidiantong.class);
		ServiceLoader.load(CommandProvider.class)
			.forEach((provider) -> commands.with(provider::command, provider.texts()));
		return commands.with(AccountsCommand::new, AccountsCommand.TEXTS);
	}

}
