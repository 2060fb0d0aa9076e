package planted.springpartsarepackageprivate.shop;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** As it should be. */
@ConfigurationProperties("limits")
record Limits(int most) {
}
