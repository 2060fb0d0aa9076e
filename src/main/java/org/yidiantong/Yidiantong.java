package org.yidiantong;

import org.yidiantong.demo.BenchCommand;
import org.yidiantong.identity.AccountsCommand;
import org.yidiantong.reporting.FiguresCommand;
import org.yidiantong.tenancy.TenantsCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The one deployable: a modular monolith for the oversight of grass-roots micro power.
 */
@SpringBootApplication
@Modulithic(systemName = "Yidiantong")
public class Yidiantong {

	public static void main(String[] args) {
		if (args.length > 0 && args[0].equals(TenantsCommand.NAME)) {
			System.exit(TenantsCommand.run(Yidiantong.class, args));
		}
		if (args.length > 0 && args[0].equals(AccountsCommand.NAME)) {
			System.exit(AccountsCommand.run(Yidiantong.class, args));
		}
		if (args.length > 0 && args[0].equals(FiguresCommand.NAME)) {
			System.exit(FiguresCommand.run(Yidiantong.class, args));
		}
		if (args.length > 0 && args[0].equals(BenchCommand.NAME)) {
			System.exit(BenchCommand.run(args));
		}
		SpringApplication.run(Yidiantong.class, args);
	}

}
