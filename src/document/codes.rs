//! Stable codes: enums whose variants have a name in `snake_case`, for logs and wire formats.

/// Defines an enum of codes. The text of a code is written once, here.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($variant:ident = $text:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[expect(missing_docs, reason = "each variant is the code of its name")]
        pub enum $name {
            $($variant,)+
        }

        impl $name {
            /// The code in `snake_case`. It does not change from version to version.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

pub(crate) use codes;

codes! {
    /// What kind of [`Problem`](super::Problem) a document has.
    ProblemCode {
        ActionNotAvailable = "action_not_available",
        AmbiguousCredential = "ambiguous_credential",
        CrossingRoutes = "crossing_routes",
        DuplicateEntry = "duplicate_entry",
        DuplicateField = "duplicate_field",
        DuplicateHeader = "duplicate_header",
        DuplicateId = "duplicate_id",
        DuplicateMember = "duplicate_member",
        DuplicateRoute = "duplicate_route",
        Empty = "empty",
        EmptyFields = "empty_fields",
        EnvelopeOverlapsRecords = "envelope_overlaps_records",
        InvalidBasePath = "invalid_base_path",
        InvalidDiscriminator = "invalid_discriminator",
        InvalidFieldPath = "invalid_field_path",
        InvalidHeader = "invalid_header",
        InvalidId = "invalid_id",
        InvalidJson = "invalid_json",
        InvalidParameter = "invalid_parameter",
        InvalidPointer = "invalid_pointer",
        InvalidRoute = "invalid_route",
        InvalidTemplate = "invalid_template",
        LooselyEqualRoutes = "loosely_equal_routes",
        MembersCoverErrors = "members_cover_errors",
        MethodOfOtherAction = "method_of_other_action",
        MissingMember = "missing_member",
        NoActions = "no_actions",
        NoEndpoints = "no_endpoints",
        NoIdentity = "no_identity",
        NoSample = "no_sample",
        OtherType = "other_type",
        OutOfRange = "out_of_range",
        PushdownNotAFieldList = "pushdown_not_a_field_list",
        RequiredAndReadOnly = "required_and_read_only",
        ReservedHeader = "reserved_header",
        ReservedPath = "reserved_path",
        SampleWithoutRecords = "sample_without_records",
        ScalarParent = "scalar_parent",
        SensitiveIdentity = "sensitive_identity",
        StarBelowObject = "star_below_object",
        TooDeep = "too_deep",
        TooLarge = "too_large",
        TooMany = "too_many",
        UndeclaredField = "undeclared_field",
        UnknownAction = "unknown_action",
        UnknownEndpoint = "unknown_endpoint",
        UnknownField = "unknown_field",
        UnknownMember = "unknown_member",
        UnknownMethod = "unknown_method",
        UnknownRoute = "unknown_route",
        UnknownRule = "unknown_rule",
        UnknownStyle = "unknown_style",
        UnknownType = "unknown_type",
        UntypedParameter = "untyped_parameter",
        UnusedParameter = "unused_parameter",
        WrongType = "wrong_type",
    }
}
