package org.yidiantong.integration.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where packages are exchanged.
 *
 * @param folder a folder for each district, named by its code, with {@code out} and
 * {@code in}; empty for none
 * @param partnerKeys the folder with the public key of the partner of each district, such
 * as {@code 341503.pem}; only the operator may write to it. A district without a key
 * exchanges nothing.
 */
@ConfigurationProperties("yidiantong.exchange")
record ExchangeProperties(@DefaultValue("") String folder, @DefaultValue("") String partnerKeys) {
}
