package org.yidiantong.integration.exchange;

import org.yidiantong.commandline.CommandContext;
import org.yidiantong.commandline.CommandProvider;

/**
 * Contributes the command {@code exchange}.
 */
public final class ExchangeCommandProvider implements CommandProvider {

	@Override
	public Object command(CommandContext call) {
		return new ExchangeCommand(call);
	}

	@Override
	public String texts() {
		return ExchangeCommand.TEXTS;
	}

}
