package vn.congtachoi.supervision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that a campaign looks at: a unit of the Union, or one outside by its name.
 *
 * @param visitId the visit to it, or null for a new one
 * @param unitId null for one outside
 * @param name of one outside ("Trường THCS Đức Xuân"); for a unit its name, which is not kept
 * @param address where papers are sent to, may be empty
 * @param why for what reason it was chosen, may be empty
 */
public record CampaignBody(@Nullable UUID visitId, @Nullable UUID unitId, String name, String address, String why) {

    /** A unit that is looked at anew. */
    public static CampaignBody unit(UUID unitId, String why) {
        return new CampaignBody(null, unitId, "", "", why);
    }

    /** A body outside the Union. */
    public static CampaignBody outside(String name, String address) {
        return new CampaignBody(null, null, name, address, "");
    }
}
