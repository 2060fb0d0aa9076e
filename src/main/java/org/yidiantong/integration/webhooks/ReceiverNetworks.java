package org.yidiantong.integration.webhooks;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Which addresses receivers may have: public ones, and those of networks that the
 * operator allows. Every address of a host must be allowed. It is asked when a receiver
 * is registered and again for each connection, because a name may change its address.
 */
@Component
class ReceiverNetworks {

	// IANA special-purpose address registries; what InetAddress knows is not repeated.
	private static final List<IpAddressMatcher> SPECIAL = matchers(
			List.of("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
					"198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4", "::/96", "64:ff9b::/96", "64:ff9b:1::/48",
					"100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7"));

	private static final IpAddressMatcher GLOBAL_UNICAST = new IpAddressMatcher("2000::/3");

	private final Lookup lookup;

	private final List<IpAddressMatcher> allowed;

	@Autowired
	ReceiverNetworks(WebhookProperties properties) {
		this(properties, InetAddress::getAllByName);
	}

	ReceiverNetworks(WebhookProperties properties, Lookup lookup) {
		this.lookup = lookup;
		this.allowed = matchers(properties.allowedNetworks());
	}

	/**
	 * Resolves a host to its addresses.
	 * @throws UnknownHostException when it has none
	 * @throws ReceiverForbidden when one of them is neither public nor allowed
	 */
	InetAddress[] resolve(String host) throws UnknownHostException {
		InetAddress[] found = this.lookup.addresses(host);
		if (!Arrays.stream(found).allMatch((address) -> isAllowed(address) || isPublic(address))) {
			throw new ReceiverForbidden(host);
		}
		return found;
	}

	/** Whether the operator allows every address of a host. */
	boolean isOperators(String host) {
		try {
			return Arrays.stream(this.lookup.addresses(host)).allMatch(this::isAllowed);
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	static boolean isPublic(InetAddress address) {
		boolean global = !(address instanceof Inet6Address) || GLOBAL_UNICAST.matches(address.getHostAddress());
		boolean special = address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
				|| address.isSiteLocalAddress() || address.isMulticastAddress();
		return global && !special && SPECIAL.stream().noneMatch((network) -> network.matches(address.getHostAddress()));
	}

	private boolean isAllowed(InetAddress address) {
		return this.allowed.stream().anyMatch((network) -> network.matches(address.getHostAddress()));
	}

	private static List<IpAddressMatcher> matchers(List<String> networks) {
		return networks.stream().map(IpAddressMatcher::new).toList();
	}

	/** Looks up the addresses of a host. */
	interface Lookup {

		InetAddress[] addresses(String host) throws UnknownHostException;

	}

}
