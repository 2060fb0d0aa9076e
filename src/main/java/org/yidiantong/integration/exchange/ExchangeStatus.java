package org.yidiantong.integration.exchange;

import java.util.List;

/**
 * How the exchange of the bound district stands.
 *
 * @param open whether the operator has set a folder
 * @param partnered whether the operator has the public key of the district's partner
 * @param fingerprint SHA-256 of the district's own public key file, to be compared by
 * telephone
 * @param waiting how many events are in no package yet
 * @param out the latest packages that went out, latest first
 * @param in the latest that came in
 * @param refused the latest that were refused
 */
public record ExchangeStatus(boolean open, boolean partnered, String fingerprint, long waiting, List<PackageOut> out,
		List<PackageIn> in, List<RefusedPackage> refused) {

	public ExchangeStatus {
		out = List.copyOf(out);
		in = List.copyOf(in);
		refused = List.copyOf(refused);
	}

}
