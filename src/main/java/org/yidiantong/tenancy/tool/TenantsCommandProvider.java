package org.yidiantong.tenancy.tool;

import org.yidiantong.commandline.CommandCall;
import org.yidiantong.commandline.CommandProvider;

/**
 * Registers the district tool with the program's commands.
 */
public final class TenantsCommandProvider implements CommandProvider {

	@Override
	public Object command(CommandCall call) {
		return new TenantsCommand(call);
	}

	@Override
	public String texts() {
		return TenantsCommand.TEXTS;
	}

}
