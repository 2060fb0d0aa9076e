package org.yidiantong.tenancy.tool;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.commandline.CommandProvider;

/**
 * Registers the district tool with the program's commands.
 */
public final class TenantsCommandProvider implements CommandProvider {

	@Override
	public Object command(CommandContext call) {
		return new TenantsCommand(call);
	}

	@Override
	public String texts() {
		return TenantsCommand.TEXTS;
	}

}
