/**
 * Start at {@link planted.linksleadsomewhere.shop.Shop}, not at
 * {@link planted.linksleadsomewhere.shop.ShopManagement}.
 */
@ApplicationModule(displayName = "Shop", allowedDependencies = {})
@NullMarked
package planted.linksleadsomewhere.shop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
