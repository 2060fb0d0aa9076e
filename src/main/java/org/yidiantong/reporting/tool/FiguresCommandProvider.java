package org.yidiantong.reporting.tool;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.commandline.CommandProvider;

/**
 * Registers the commands for figures with the program's commands.
 */
public final class FiguresCommandProvider implements CommandProvider {

	@Override
	public Object command(CommandContext call) {
		return new FiguresCommand(call);
	}

	@Override
	public String texts() {
		return FiguresCommand.TEXTS;
	}

}
